package org.culturalpearls.mentoring.meeting;

/** The state of a meeting on which town and mentor agree. */
public enum AppointmentState {
  /** The other side has to choose one of the times. */
  PROPOSED,
  /** None of the times suits the other side. */
  NONE_FITS,
  /** Both sides have agreed on a time. */
  AGREED,
  /** It was withdrawn, or does not take place. */
  CANCELLED,
  /** It took place. */
  HELD,
  /** It did not take place. */
  NOT_HELD,
  /** It did not take place then and is to be agreed on anew. */
  POSTPONED,
  /** It ended because the mentoring ended or the town left. */
  LAPSED
}
