package org.culturalpearls.portal.cases;

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
    return switch (task.process()) {
      case "MentorMatchingProcess" -> ofMatching(task.task());
      case "PlanDevelopmentProcess" -> PLAN;
      case "MilestoneProcess" -> MILESTONES;
      case "CheckInProcess" -> CHECK_INS;
      case "MentoringClosureProcess" -> CLOSING;
      default -> null;
    };
  }

  private static CaseStep ofMatching(String task) {
    return task.endsWith("Agreement") ? AGREEMENT : MATCHING;
  }
}
