package org.culturalpearls.plan;

/** Where a milestone stands. */
public enum MilestoneState {
  /** To be reported by its date. */
  PLANNED,
  /** Reported; feedback is awaited. */
  REPORTED,
  /** The report was sent back with remarks. */
  REWORK,
  /** Confirmed as reached. */
  REACHED,
  /** Given up. */
  DROPPED;

  public boolean isUnreported() {
    return this == PLANNED || this == REWORK;
  }

  public boolean isFinished() {
    return this == REACHED || this == DROPPED;
  }
}
