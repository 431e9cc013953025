package org.culturalpearls.desk;

/**
 * Why a case is at risk, what hurts most first. Facts and thresholds of each stand in {@code
 * docs/risks.md}.
 */
public enum RiskReason {
  /** The lead of the town's team is not there any more. */
  TOWN_LEAD_GONE,
  /** The lead mentor is not there any more. */
  MENTOR_GONE,
  /** Mails to somebody of either side come back. */
  MAIL_REFUSED,
  /** Somebody rated the mentoring low, and no coordinator has looked into it. */
  LOW_RATING,
  /** The plan is due soon, or was, and is not ready. */
  PLAN_NOT_READY,
  /** A task of somebody else than coordinators is overdue. */
  TASK_OVERDUE,
  /** Nobody of a town without a mentor wrote the last quarterly review. */
  REVIEW_MISSED,
  /** Nothing was heard of the town. */
  TOWN_SILENT,
  /** Nothing was heard of the mentors. */
  MENTOR_SILENT,
  /** Town and mentor have not met. */
  NO_MEETING;

  /** Returns whether its people can be reminded by a mail that would not tell a confidence. */
  public boolean canBeReminded() {
    return switch (this) {
      case PLAN_NOT_READY, TASK_OVERDUE, TOWN_SILENT, MENTOR_SILENT, NO_MEETING -> true;
      default -> false;
    };
  }
}
