package org.culturalpearls.cycle;

import java.util.Set;

/** Where a participation stands. */
public enum Stage {
  /** The town enters the award; nothing else has begun. */
  ENTERED,
  /** A mentor is sought and the plan is written. */
  PREPARING,
  /** The plan is in force and its milestones are worked on. */
  IN_FORCE,
  /** The participation reached its end. */
  COMPLETED,
  /** The town left before the end. */
  LEFT,
  /** The town entered the award and came out of it before or at pre-selection; nothing followed. */
  NOT_SELECTED;

  public boolean isOpen() {
    return open().contains(this);
  }

  /** The stages in which there is still something to do. */
  public static Set<Stage> open() {
    return Set.of(ENTERED, PREPARING, IN_FORCE);
  }
}
