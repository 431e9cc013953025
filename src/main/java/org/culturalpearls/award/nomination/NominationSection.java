package org.culturalpearls.award.nomination;

/** The sections of a nomination, in the order in which they are written and read. */
public enum NominationSection {
  /** Why the town enters. */
  MOTIVATION,
  /** What it needs, and what it has. */
  NEEDS,
  /** What it means to do, and what is new and whole about it. */
  APPROACH,
  /** Who takes part, and with whom. */
  PEOPLE,
  /** What is to be different afterwards. */
  IMPACT,
  /** The people and the money for it. */
  CAPACITY,
  /** With whom it would work together, and on what. */
  OPENNESS;

  /** The field of forms in which it is written, in English. */
  public String field() {
    return "english[" + name() + "]";
  }
}
