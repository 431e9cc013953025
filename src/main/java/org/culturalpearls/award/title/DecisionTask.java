package org.culturalpearls.award.title;

/** What is done on the way to the titles of a cycle. */
public enum DecisionTask {
  /** Coordinators look at the ranking and say to whom the titles should go. */
  PREPARE,
  /** The chair of the jury confirms it or sends it back. */
  CONFIRM,
  /** Coordinators make it known. */
  RELEASE
}
