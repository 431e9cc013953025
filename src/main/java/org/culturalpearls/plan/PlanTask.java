package org.culturalpearls.plan;

/** A task of plan development, as far as the right to do it goes. */
public enum PlanTask {
  /** The team rates the town's preparedness. */
  ASSESS,
  /** The team writes the plan and hands it in. */
  DRAFT,
  /** The mentor gives feedback. */
  GIVE_FEEDBACK,
  /** The team submits the plan or goes back to writing. */
  SUBMIT,
  /** The coordinator decides on a plan that is late. */
  DECIDE_ON_LATE_PLAN
}
