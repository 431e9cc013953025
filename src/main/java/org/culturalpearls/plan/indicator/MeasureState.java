package org.culturalpearls.plan.indicator;

/** Where a measure stands. */
public enum MeasureState {
  /** Nothing is late. */
  ON_TIME,
  /** Something tells that it may not be reached in time. */
  AT_RISK,
  /** A day is past and what was to be reached by it is not. */
  LATE,
  /** All that it was to reach is reached. */
  REACHED,
  /** It was given up. */
  DROPPED
}
