package org.culturalpearls.award.review;

/** What a reviewer answers to a review that was assigned. */
public enum ReviewAnswer {
  /** No conflict of interest: the review can begin. */
  FREE,
  /** A conflict of interest. */
  CONFLICT,
  /** No time, or another reason. */
  DECLINE
}
