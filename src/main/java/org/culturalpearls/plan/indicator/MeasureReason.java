package org.culturalpearls.plan.indicator;

/** Why a measure stands where it stands. Each text takes the arguments that are said here. */
public enum MeasureReason {
  /** All milestones and targets are reached. */
  ALL_REACHED,
  /** All milestones are dropped. */
  ALL_DROPPED,
  /** A milestone is not reported: its title and due date. */
  MILESTONE_LATE,
  /** A target is not reached: the indicator's question and the day of the target. */
  TARGET_MISSED,
  /** The measure's last day is past: that day. */
  END_PASSED,
  /** A new date is asked for: the milestone's title and that date. */
  NEW_DATE_ASKED,
  /** A report was sent back: the milestone's title and due date. */
  REPORT_SENT_BACK,
  /**
   * Less than half of what the time that is gone would take: the indicator's question, the percent
   * of the way and of the time.
   */
  BEHIND,
  /** Half of the time is gone without a value: the indicator's question. */
  UNMEASURED,
  /** A milestone is next: its title and due date. */
  NEXT_MILESTONE,
  /** No milestone is open. */
  NOTHING_DUE
}
