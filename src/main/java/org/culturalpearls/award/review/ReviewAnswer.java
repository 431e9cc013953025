package org.culturalpearls.award.review;

/** A reviewer's answer to an assigned review. */
public enum ReviewAnswer {
  /** No conflict of interest: the review can begin. */
  FREE,
  /** The reviewer has a conflict of interest. */
  CONFLICT,
  /** The reviewer has no time, or another reason. */
  DECLINE
}
