package org.culturalpearls.award.review;

import java.util.Set;

/** Where a review stands. */
public enum ReviewState {
  /** The reviewer is to say whether a conflict of interest stands in the way. */
  ASSIGNED,
  /** The reviewer gives points and writes remarks. */
  SCORING,
  /** It counts; it may be corrected until the stage ends. */
  SUBMITTED,
  /** The reviewer is in conflict; somebody else is to be found. */
  CONFLICT,
  /** The reviewer declined; somebody else is to be found. */
  DECLINED,
  /** The reviewer was silent past a deadline; somebody else is to be found. */
  SILENT,
  /** The reviewer is not appointed any more; somebody else is to be found. */
  DISMISSED,
  /** It was given to somebody else, or left out. */
  SETTLED,
  /** It is not needed any more. */
  CLOSED;

  /** Those in which the reviewer has something to do. */
  public static final Set<ReviewState> OPEN = Set.of(ASSIGNED, SCORING);

  /** Those in which it is the reviewer's. */
  public static final Set<ReviewState> LIVE = Set.of(ASSIGNED, SCORING, SUBMITTED);

  /** Those in which somebody else is to be found. */
  public static final Set<ReviewState> TO_REASSIGN = Set.of(CONFLICT, DECLINED, SILENT, DISMISSED);
}
