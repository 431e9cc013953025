package org.culturalpearls.mentoring.agreement;

/** The state of a mentoring. */
public enum MentoringState {
  /** The coordinator has to propose a mentor. */
  SEEKING,
  /** One mentor, or two, were asked and not all have answered. */
  ASKED,
  /** The lead mentor accepted; the agreement is drafted and confirmed. */
  AGREEING,
  /** The agreement is signed by both sides. */
  ACTIVE,
  /** Both sides give their final feedback and the coordinator closes. */
  CLOSING,
  /** It was carried out to its agreed end. */
  COMPLETED,
  /** It ended before the agreed end. */
  ENDED_EARLY,
  /** It ended because the town goes on with another mentor. */
  REMATCHED,
  /** No mentor was found. */
  NO_MATCH,
  /** The town left the programme. */
  LEFT;

  /** Returns whether it counts against a mentor's capacity and work goes on. */
  public boolean isOpen() {
    return ordinal() <= CLOSING.ordinal();
  }

  /** Returns whether it has a lead mentor. */
  public boolean hasMentor() {
    return this == AGREEING || this == ACTIVE || this == CLOSING;
  }
}
