package org.culturalpearls.award.title;

/** How a decision departs from the rule. */
public enum DepartureKind {
  /** Of some with equal scores, some were given a title and others not. */
  TIE_BROKEN,
  /** Of some with equal scores for a title, fewer were given one than the rule has titles. */
  PLACE_LEFT_OPEN,
  /** The rule gives it a title, the decision does not. */
  PASSED_OVER,
  /** The decision gives it a title, the rule does not. */
  OUT_OF_ORDER,
  /** More titles than the rule has. */
  MORE_TITLES,
  /** More titles in one country than the rule allows. */
  COUNTRY_LIMIT,
  /** An extra title, which the rule leaves to the jury. */
  EXTRA_TITLE,
  /** More extra titles than the rule allows. */
  MORE_EXTRA_TITLES,
  /** An extra title in a country that has as many as one may have, where the limit holds. */
  EXTRA_COUNTRY_LIMIT
}
