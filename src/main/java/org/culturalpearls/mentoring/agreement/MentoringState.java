package org.culturalpearls.mentoring.agreement;

/** Where a mentoring stands. */
public enum MentoringState {
  /** The coordinator has to propose a mentor. */
  SEEKING,
  /** One mentor, or two, were asked and have not all answered. */
  ASKED,
  /** The lead mentor accepted; the agreement is drafted and confirmed. */
  AGREEING,
  /** The agreement is signed by both sides. */
  ACTIVE,
  /** Both sides give their final feedback and the coordinator closes. */
  CLOSING,
  /** Carried out to its agreed end. */
  COMPLETED,
  /** Ended before the agreed end. */
  ENDED_EARLY,
  /** Ended because the town goes on with another mentor. */
  REMATCHED,
  /** Nobody was found. */
  NO_MATCH,
  /** The town left the programme. */
  LEFT;

  /** Whether it takes up a mentor's capacity and is worked on. */
  public boolean isOpen() {
    return ordinal() <= CLOSING.ordinal();
  }

  /** Whether a lead mentor is bound to it. */
  public boolean hasMentor() {
    return this == AGREEING || this == ACTIVE || this == CLOSING;
  }
}
