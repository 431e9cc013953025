package org.culturalpearls.plan;

/** The user tasks of a milestone's process, for checking rights. */
public enum MilestoneTask {
  /** The team reports, or asks for a new date. */
  REPORT,
  /** The mentor says whether the milestone is reached. */
  GIVE_FEEDBACK,
  /** The mentor decides on the new date that the team asks for. */
  DECIDE_NEW_DATE,
  /** The coordinator resolves an overdue milestone. */
  RESOLVE_OVERDUE
}
