package org.culturalpearls.mentoring.checkin;

/** What became of a quarterly review. */
public enum QuarterlyReviewState {
  /** The team is asked. */
  OPEN,
  /** The team answered. */
  ANSWERED,
  /** Nobody answered in time. */
  MISSED,
  /** A mentor was found or the town left, before anybody answered. */
  ENDED
}
