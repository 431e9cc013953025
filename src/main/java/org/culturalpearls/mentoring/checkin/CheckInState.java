package org.culturalpearls.mentoring.checkin;

/** The state of a check-in. */
public enum CheckInState {
  /** It waits for its quarter. */
  PLANNED,
  /** Both sides are asked. */
  OPEN,
  /** Both answered or the time is over, and there is no concern. */
  CLOSED,
  /** There is a concern for a coordinator to look into. */
  TO_LOOK_INTO,
  /** A coordinator has looked into it. */
  LOOKED_INTO,
  /** The mentoring ended before the check-in was closed. */
  DROPPED
}
