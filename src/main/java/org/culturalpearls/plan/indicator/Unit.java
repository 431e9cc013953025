package org.culturalpearls.plan.indicator;

/** The unit of a value. */
public enum Unit {
  /** Hundredths of those who answered. */
  PERCENT,
  /** The mean of points from 0 to 10. */
  POINTS,
  PEOPLE,
  ACTIVITIES,
  HOURS,
  GROUPS,
  PLACES,
  ORGANISATIONS
}
