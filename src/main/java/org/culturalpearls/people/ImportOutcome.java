package org.culturalpearls.people;

/** The result of an import for one line. */
public enum ImportOutcome {
  /** It creates an entry. */
  NEW,
  /** It adds something to an existing entry. */
  ADDED_TO,
  /** The entry exists with all of it; the line is skipped. */
  KNOWN,
  /** It repeats an earlier line; it is skipped. */
  DUPLICATE,
  /** It is invalid and stays out until it is corrected; the other lines go in without it. */
  WRONG
}
