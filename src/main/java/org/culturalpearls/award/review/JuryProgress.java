package org.culturalpearls.award.review;

/** How far the reviews of the jury are. */
public enum JuryProgress {
  /** All of them are in. */
  DONE,
  /** Some are still to be made, and there is time for them. */
  UNDER_WAY,
  /** The time is over, and some were not made. */
  OVER
}
