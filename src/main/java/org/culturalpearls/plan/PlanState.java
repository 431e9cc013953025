package org.culturalpearls.plan;

/** Where a plan stands. */
public enum PlanState {
  /** The town writes. */
  DRAFT,
  /** The town has handed the plan in and waits for feedback; the text rests. */
  FEEDBACK_REQUESTED,
  /** The town may submit, or go back to writing. */
  READY,
  /** Frozen as its last version; not yet in force. */
  SUBMITTED,
  /** The town carries the plan out. */
  IN_FORCE,
  /** The town left the programme. */
  LEFT;

  public boolean isBeforeSubmission() {
    return this == DRAFT || this == FEEDBACK_REQUESTED || this == READY;
  }
}
