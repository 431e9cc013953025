package org.culturalpearls.cycle;

/** Where a participation stands. */
public enum Stage {
  /** A mentor is sought and the plan is written. */
  PREPARING,
  /** The plan is in force and its milestones are worked on. */
  IN_FORCE,
  /** The participation reached its end. */
  COMPLETED,
  /** The town left before the end. */
  LEFT;

  public boolean isOpen() {
    return this == PREPARING || this == IN_FORCE;
  }
}
