package org.culturalpearls.cycle;

/** A date that every cycle has. */
public enum CycleDate {
  /** Its first day. */
  OPENS,
  /** The last day for plans. */
  PLANS_DUE,
  /** The last day of the title year. */
  ENDS
}
