package org.culturalpearls.mentoring.checkin;

/** Why a coordinator should look into a mentoring. */
public enum CheckInConcern {
  /** At least one side rates the mentoring low. */
  LOW_RATING,
  /** At least one side did not answer in time. */
  SILENCE,
  /** The two ratings differ widely. */
  LARGE_DIFFERENCE
}
