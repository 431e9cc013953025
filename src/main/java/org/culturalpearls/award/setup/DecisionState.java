package org.culturalpearls.award.setup;

/** The state of the title decision of a cycle. */
public enum DecisionState {
  /** Coordinators prepare it on the decision board. */
  PREPARING,
  /** It is before the chair of the jury. */
  TO_CONFIRM,
  /** The chair has confirmed it; it is still secret. */
  CONFIRMED,
  /** It is public. */
  RELEASED;

  /** Returns whether it was handed on to the chair, so that its basis can't change. */
  public boolean isHandedOn() {
    return this != PREPARING;
  }

  /** Returns whether the chair has confirmed it, released or not. */
  public boolean isConfirmed() {
    return compareTo(CONFIRMED) >= 0;
  }
}
