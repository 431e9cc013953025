package org.culturalpearls.plan;

/** The state of a plan. */
public enum PlanState {
  /** The town writes it. */
  DRAFT,
  /** The town has handed the plan in and waits for feedback; the text is frozen. */
  FEEDBACK_REQUESTED,
  /** The town may submit, or go back to writing. */
  READY,
  /** It is frozen as its last version, but not yet in force. */
  SUBMITTED,
  /** The town carries the plan out. */
  IN_FORCE,
  /** The town left the programme. */
  LEFT;

  public boolean isBeforeSubmission() {
    return this == DRAFT || this == FEEDBACK_REQUESTED || this == READY;
  }

  /** Returns whether the town carries it out: nothing that stands in it changes unawares. */
  public boolean isCarriedOut() {
    return this == SUBMITTED || this == IN_FORCE;
  }
}
