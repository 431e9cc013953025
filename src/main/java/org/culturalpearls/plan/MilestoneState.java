package org.culturalpearls.plan;

/** The state of a milestone. */
public enum MilestoneState {
  /** It is to be reported by its date. */
  PLANNED,
  /** It is reported and waits for feedback. */
  REPORTED,
  /** The report was sent back with remarks. */
  REWORK,
  /** It was confirmed as reached. */
  REACHED,
  /** It was given up. */
  DROPPED;

  public boolean isUnreported() {
    return this == PLANNED || this == REWORK;
  }

  public boolean isFinished() {
    return this == REACHED || this == DROPPED;
  }
}
