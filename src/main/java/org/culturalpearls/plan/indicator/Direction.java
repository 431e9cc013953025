package org.culturalpearls.plan.indicator;

/** Which values are better. */
public enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN
}
