package org.culturalpearls.award.review;

/** The user tasks of a review's process. */
public enum ReviewTask {
  /** The reviewer declares whether there is a conflict of interest. */
  DECLARE,
  /** The reviewer scores the nomination. */
  SCORE,
  /** The coordinators, or the deputy, find another reviewer. */
  REASSIGN
}
