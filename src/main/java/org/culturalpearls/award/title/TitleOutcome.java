package org.culturalpearls.award.title;

/** What the title rule gives a nomination. */
public enum TitleOutcome {
  /** A title. */
  TITLE,
  /** One of several nominations with equal scores for fewer titles: the jury has to choose. */
  TIED,
  /** None, because better nominations of its country have the maximum of titles. */
  COUNTRY_FULL,
  /** None, because better nominations have them all. */
  BELOW,
  /** None, because no review of it counts. */
  UNSCORED,
  /** None, because it no longer competes. */
  WITHDRAWN
}
