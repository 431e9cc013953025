package org.culturalpearls.award.title;

/** The user tasks on the way to the titles of a cycle. */
public enum DecisionTask {
  /** Coordinators look at the ranking and choose the titles. */
  PREPARE,
  /** The chair of the jury confirms it or sends it back. */
  CONFIRM,
  /** Coordinators release it. */
  RELEASE
}
