package org.culturalpearls.award.setup;

/** A number among the rules of an award, as the history of its cycle names it. */
public enum AwardRule {
  /** The number of titles. */
  TITLES,
  /** The number of titles in one country; 0 for no limit. */
  PER_COUNTRY,
  /** The number of extra titles that the jury may give. */
  EXTRA_TITLES,
  /** By how many points two may differ and still count as tight. */
  TIGHT_WITHIN,
  /** How often a town may be asked to complete its nomination. */
  COMPLETION_ROUNDS,
  /** How many reviews each nomination gets at pre-selection. */
  PRE_SELECTION_REVIEWS,
  /** How many reviews each nomination gets in the jury. */
  JURY_REVIEWS
}
