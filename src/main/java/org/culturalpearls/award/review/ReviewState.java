package org.culturalpearls.award.review;

import java.util.Set;

/** The state of a review. */
public enum ReviewState {
  /** The reviewer has to declare whether there is a conflict of interest. */
  ASSIGNED,
  /** The reviewer gives points and writes remarks. */
  SCORING,
  /** It counts, and can be corrected until the stage ends. */
  SUBMITTED,
  /** The reviewer is in conflict; another reviewer is needed. */
  CONFLICT,
  /** The reviewer declined; another reviewer is needed. */
  DECLINED,
  /** The reviewer missed a deadline; another reviewer is needed. */
  SILENT,
  /** The reviewer was dismissed; another reviewer is needed. */
  DISMISSED,
  /** It was given to somebody else, or left out. */
  SETTLED,
  /** It is not needed any more. */
  CLOSED;

  /** States in which the reviewer has something to do. */
  public static final Set<ReviewState> OPEN = Set.of(ASSIGNED, SCORING);

  /** States in which the review belongs to its reviewer. */
  public static final Set<ReviewState> LIVE = Set.of(ASSIGNED, SCORING, SUBMITTED);

  /** States in which another reviewer is needed. */
  public static final Set<ReviewState> TO_REASSIGN = Set.of(CONFLICT, DECLINED, SILENT, DISMISSED);
}
