package org.culturalpearls.mentoring.agreement;

/** How often town and mentor plan to meet. */
public enum MeetingRhythm {
  /** Every second week. */
  FORTNIGHTLY,
  /** Once a month. */
  MONTHLY,
  /** Every second month. */
  BIMONTHLY,
  /** Once a quarter. */
  QUARTERLY
}
