package org.culturalpearls.plan;

/** The user tasks of plan development, for checking rights. */
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
