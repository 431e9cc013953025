package org.culturalpearls.shared.personaldata;

/** What becomes of a column when a person asks for a copy, and when the person is erased. */
public enum ErasureRule {
  /** Says nothing about a person. */
  NOTHING,
  /** The id of a person: stays, so that what was done can be proved; without it no name. */
  PERSON,
  /** A fact about the person: in the copy; stays with the bare id. */
  FACT,
  /** Typed for the town and its work: in the copy of who typed it; stays without the name. */
  TEXT,
  /** Typed for few eyes: in the copy; emptied when who typed it is erased. */
  PRIVATE,
  /** Says who the person is: in the copy; emptied when the person is erased. */
  PROFILE,
  /** Opens an account: in no copy; goes with the person. */
  SECRET;

  public boolean isInCopy() {
    return this != NOTHING && this != SECRET;
  }

  /** Whether somebody wrote it, so that it is said who, and others may be named in it. */
  public boolean isTyped() {
    return this == TEXT || this == PRIVATE;
  }

  /** Whether it goes with the person whose row it is, whoever else is named there. */
  public boolean goesWithTheRow() {
    return this == PROFILE || this == SECRET;
  }

  public boolean isErased() {
    return this == PRIVATE || this == PROFILE || this == SECRET;
  }
}
