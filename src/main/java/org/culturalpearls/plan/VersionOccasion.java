package org.culturalpearls.plan;

/** Why a version of a plan was frozen. */
public enum VersionOccasion {
  /** Handed in for feedback. */
  FEEDBACK,
  /** Submitted: the version that binds the town, and that a jury sees. */
  SUBMISSION
}
