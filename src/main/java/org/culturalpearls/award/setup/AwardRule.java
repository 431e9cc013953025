package org.culturalpearls.award.setup;

/** A number among the rules of an award, as the record of its cycle names it. */
public enum AwardRule {
  /** How many titles. */
  TITLES,
  /** How many of them in one country; 0 for no limit. */
  PER_COUNTRY,
  /** How many more the jury may give. */
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
