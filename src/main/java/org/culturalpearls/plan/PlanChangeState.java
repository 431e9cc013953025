package org.culturalpearls.plan;

/** How far the change of a plan in force is. */
public enum PlanChangeState {
  /** The team writes. */
  WRITING,
  /** The team has handed the change in and waits for agreement; the text is frozen. */
  HANDED_IN
}
