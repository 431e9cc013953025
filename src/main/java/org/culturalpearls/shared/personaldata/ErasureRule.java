package org.culturalpearls.shared.personaldata;

/** How a column is treated in a person's copy, and when the person is erased. */
public enum ErasureRule {
  /** It says nothing about a person. */
  NOTHING,
  /** The id of a person: stays as evidence of what was done; without a name. */
  PERSON,
  /** A fact about the person: in the copy; stays with the bare id. */
  FACT,
  /** Typed for the town and its work: in its author's copy; stays without the name. */
  TEXT,
  /** Typed for few readers: in the copy; emptied when its author is erased. */
  PRIVATE,
  /** Identifies the person: in the copy; emptied when the person is erased. */
  PROFILE,
  /** Gives access to an account: in no copy; erased with the person. */
  SECRET;

  public boolean isInCopy() {
    return this != NOTHING && this != SECRET;
  }

  /** Returns whether it is typed text, which has an author and may name other people. */
  public boolean isTyped() {
    return this == TEXT || this == PRIVATE;
  }

  /** Returns whether it is erased with the owner of its row, whoever else is named there. */
  public boolean goesWithTheRow() {
    return this == PROFILE || this == SECRET;
  }

  public boolean isErased() {
    return this == PRIVATE || this == PROFILE || this == SECRET;
  }
}
