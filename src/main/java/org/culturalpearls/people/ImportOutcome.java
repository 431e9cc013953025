package org.culturalpearls.people;

/** What becomes of a line. */
public enum ImportOutcome {
  /** It is entered. */
  NEW,
  /** It adds something to what is entered already. */
  ADDED_TO,
  /** All of it is entered already; it is left out. */
  KNOWN,
  /** It says what an earlier line says; it is left out. */
  DUPLICATE,
  /** It cannot be entered; as long as there is one such line none is. */
  WRONG
}
