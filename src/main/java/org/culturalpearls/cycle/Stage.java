package org.culturalpearls.cycle;

import java.util.Set;

/** The stage of a participation. */
public enum Stage {
  /** The town enters the award; nothing else has begun. */
  ENTERED,
  /** A mentor is sought and the plan is written. */
  PREPARING,
  /** The plan is in force and its milestones are worked on. */
  IN_FORCE,
  /** No work of the case is open any more: it came to its end. */
  COMPLETED,
  /** The town left before the end. */
  LEFT,
  /** The town entered the award and left it before or at pre-selection; nothing followed. */
  NOT_SELECTED;

  public boolean isOpen() {
    return open().contains(this);
  }

  /** Returns whether the town takes part, or did so until the end. */
  public boolean takesOrTookPart() {
    return isOpen() || this == COMPLETED;
  }

  /** Returns the stages in which there is still something to do. */
  public static Set<Stage> open() {
    return Set.of(ENTERED, PREPARING, IN_FORCE);
  }
}
