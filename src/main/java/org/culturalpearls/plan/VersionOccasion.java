package org.culturalpearls.plan;

/** Why a version of a plan was frozen. */
public enum VersionOccasion {
  /** It was handed in for feedback. */
  FEEDBACK,
  /** It was submitted: this version binds the town, and a jury sees it. */
  SUBMISSION,
  /** The plan in force was changed: in force itself as soon as it is agreed on. */
  CHANGE
}
