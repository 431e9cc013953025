package org.culturalpearls.cycle;

/** A step with a time limit; the days are a setting of each cycle with these defaults. */
public enum Step {
  PROPOSE_MENTOR(7),
  ACCEPT_MENTORING(7),
  DRAFT_AGREEMENT(14),
  CONFIRM_AGREEMENT(7),
  ASSESS_PREPAREDNESS(21),
  DRAFT_PLAN(42),
  GIVE_PLAN_FEEDBACK(10),
  SUBMIT_PLAN(14),
  DECIDE_LATE_PLAN(5),
  /** How long before its due date a milestone may be reported. */
  MILESTONE_LEAD(14),
  /** How long after its due date an unreported milestone goes to the coordinator. */
  MILESTONE_OVERDUE(14),
  GIVE_MILESTONE_FEEDBACK(10),
  DECIDE_NEW_DATE(7),
  CHANGE_PLAN(28),
  AGREE_TO_CHANGED_PLAN(10),
  RESOLVE_OVERDUE(7),
  /** From the start of a mentoring, and from check-in to check-in. */
  CHECK_IN_INTERVAL(91),
  ANSWER_CHECK_IN(14),
  LOOK_INTO(7),
  FINAL_FEEDBACK(14),
  CLOSE_MENTORING(7),
  /** From the end of the title year; a report may come late by as many days again. */
  WRITE_FINAL_REPORT(28),
  LOG_MEETING(14),
  REQUEST_END(14),
  DECLARE_CONFLICT(5),
  REASSIGN_REVIEW(3),
  /** Working days before the day for plans in which a town need not wait for feedback. */
  SUBMIT_WITHOUT_FEEDBACK(5),
  /** Time after the due date of a mentor's task, after which twin and coordinator may do it. */
  SILENCE(7);

  private final int defaultDays;

  Step(int defaultDays) {
    this.defaultDays = defaultDays;
  }

  public int defaultDays() {
    return defaultDays;
  }
}
