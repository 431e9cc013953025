package org.culturalpearls.mentoring.checkin;

/** Where a check-in stands. */
public enum CheckInState {
  /** Waits for its quarter. */
  PLANNED,
  /** Both sides are asked. */
  OPEN,
  /** Both answered or the time is over, and nothing calls for attention. */
  CLOSED,
  /** Something calls for a coordinator's attention. */
  TO_LOOK_INTO,
  /** A coordinator has looked into it. */
  LOOKED_INTO,
  /** The mentoring ended before it was over. */
  DROPPED
}
