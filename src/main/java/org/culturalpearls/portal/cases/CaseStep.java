package org.culturalpearls.portal.cases;

import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;

/** The steps of a town's way, as its page tells them; some go on beside each other. */
enum CaseStep {
  MATCHING,
  AGREEMENT,
  PLAN,
  MILESTONES,
  CHECK_INS,
  CLOSING;

  /** To which step an open task belongs; null for what people do beside the way. */
  static CaseStep of(TaskCard task) {
    return ProcessKind.of(task.process()).map(process -> of(process, task)).orElse(null);
  }

  private static CaseStep of(ProcessKind process, TaskCard task) {
    return switch (process) {
      case MENTOR_MATCHING ->
          TaskKind.of(task.task()).filter(TaskKind::isOfAgreement).isPresent()
              ? AGREEMENT
              : MATCHING;
      case PLAN_DEVELOPMENT -> PLAN;
      case MILESTONE -> MILESTONES;
      case CHECK_IN -> CHECK_INS;
      case MENTORING_CLOSURE -> CLOSING;
      default -> null;
    };
  }
}
