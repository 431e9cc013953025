package org.culturalpearls.award.setup;

/** How far the decision on the titles of a cycle is. */
public enum DecisionState {
  /** Coordinators prepare it on the decision board. */
  PREPARING,
  /** It is before the chair of the jury. */
  TO_CONFIRM,
  /** The chair has confirmed it, and nobody outside knows it yet. */
  CONFIRMED,
  /** Everybody knows it. */
  RELEASED;

  /** Whether it has left the board, so that nothing on which it rests may change. */
  public boolean isHandedOn() {
    return this != PREPARING;
  }

  /** Whether it is decided, known outside or not. */
  public boolean isConfirmed() {
    return compareTo(CONFIRMED) >= 0;
  }
}
