package org.culturalpearls.award.setup;

/** What coordinators set for an award, and from which step of the decision on it stays as it is. */
public enum AwardPart {
  /** How many titles there are, and how many reviews. */
  RULES(DecisionState.TO_CONFIRM),
  /** What reviewers give points for. */
  CRITERIA(DecisionState.TO_CONFIRM),
  /** From where municipalities may enter. */
  AREAS(DecisionState.TO_CONFIRM),
  /** All dates but that of the results. */
  STAGES(DecisionState.TO_CONFIRM),
  /** Who reviews and decides; until the chair has confirmed, because the chair may fall ill. */
  PEOPLE(DecisionState.CONFIRMED),
  /** When the results are released. */
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
