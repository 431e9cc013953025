package org.culturalpearls.award.review;

/** The progress of the jury's reviews. */
public enum JuryProgress {
  /** All of them are submitted. */
  DONE,
  /** Some are not submitted yet, and there is still time. */
  UNDER_WAY,
  /** The time is over, and some were not submitted. */
  OVER
}
