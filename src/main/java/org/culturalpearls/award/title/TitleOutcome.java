package org.culturalpearls.award.title;

/** What the title rule gives a nomination. */
public enum TitleOutcome {
  /** A title. */
  TITLE,
  /** One of several with equal scores for fewer titles: the jury has to choose. */
  TIED,
  /** None, because better ones of its country have as many titles as one may have. */
  COUNTRY_FULL,
  /** None, because better ones have them all. */
  BELOW,
  /** None, because no review of it counts. */
  UNSCORED,
  /** None, because it competes no longer. */
  WITHDRAWN
}
