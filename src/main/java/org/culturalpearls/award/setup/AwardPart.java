package org.culturalpearls.award.setup;

/** A group of an award's settings, with the state of the decision from which it is fixed. */
public enum AwardPart {
  /** The numbers of titles and reviews. */
  RULES(DecisionState.TO_CONFIRM),
  /** The criteria of reviews. */
  CRITERIA(DecisionState.TO_CONFIRM),
  /** The areas from which municipalities may enter. */
  AREAS(DecisionState.TO_CONFIRM),
  /** All dates except that of the results. */
  STAGES(DecisionState.TO_CONFIRM),
  /** Who reviews and decides; fixed only after the confirmation, because the chair may fall ill. */
  PEOPLE(DecisionState.CONFIRMED),
  /** The date of the results. */
  RESULTS(DecisionState.RELEASED);

  private final DecisionState fixedFrom;

  AwardPart(DecisionState fixedFrom) {
    this.fixedFrom = fixedFrom;
  }

  /**
   * @param decision null before it has begun
   */
  public boolean isFixed(DecisionState decision) {
    return decision != null && decision.compareTo(fixedFrom) >= 0;
  }
}
