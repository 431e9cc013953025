package org.culturalpearls.portal.cases;

import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;

/** The steps of a town's journey, as its page shows them; some run in parallel. */
enum CaseStep {
  MATCHING,
  AGREEMENT,
  PLAN,
  MILESTONES,
  CHECK_INS,
  CLOSING;

  /** Returns the step of an open task; null for a task outside the journey. */
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
      case MILESTONE, PLAN_CHANGE -> MILESTONES;
      case CHECK_IN -> CHECK_INS;
      case MENTORING_CLOSURE -> CLOSING;
      default -> null;
    };
  }
}
