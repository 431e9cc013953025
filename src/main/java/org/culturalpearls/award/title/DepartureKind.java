package org.culturalpearls.award.title;

/** How a decision departs from the rule. */
public enum DepartureKind {
  /** Some of the nominations with equal scores were given a title, others not. */
  TIE_BROKEN,
  /**
   * Of nominations with equal scores for a title, fewer were given one than the rule has titles
   * left.
   */
  PLACE_LEFT_OPEN,
  /** The rule gives the nomination a title, the decision does not. */
  PASSED_OVER,
  /** The decision gives the nomination a title, the rule does not. */
  OUT_OF_ORDER,
  /** More titles than the rule has. */
  MORE_TITLES,
  /** More titles in one country than the rule allows. */
  COUNTRY_LIMIT,
  /** An extra title, which the rule leaves to the jury. */
  EXTRA_TITLE,
  /** More extra titles than the rule allows. */
  MORE_EXTRA_TITLES,
  /** An extra title in a country that has the maximum, where the limit holds for them. */
  EXTRA_COUNTRY_LIMIT
}
