package org.culturalpearls.portal.plan;

/**
 * What a team can do with its plan by one button.
 *
 * @param handIn whether it can hand the draft in for feedback
 * @param submit whether it can submit the plan
 * @param takeBack whether it can go on writing instead of submitting
 * @param change id of the task with which a change of the plan in force is handed in, or null
 */
record PlanSteps(boolean handIn, boolean submit, boolean takeBack, String change) {

  static final PlanSteps NONE = new PlanSteps(false, false, false, null);

  /** Returns whether none of this is possible now. */
  public boolean isNone() {
    return equals(NONE);
  }
}
