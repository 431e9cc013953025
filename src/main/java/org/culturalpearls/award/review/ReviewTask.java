package org.culturalpearls.award.review;

/** The tasks of a review. */
public enum ReviewTask {
  /** The reviewer says whether a conflict of interest stands in the way. */
  DECLARE,
  /** The reviewer scores the nomination. */
  SCORE,
  /** The coordinators, or the deputy, find somebody else. */
  REASSIGN
}
