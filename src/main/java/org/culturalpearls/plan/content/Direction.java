package org.culturalpearls.plan.content;

/** In which direction an indicator is to move. */
public enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN
}
