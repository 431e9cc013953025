package org.culturalpearls.award.nomination;

/** The sections of a nomination, in the order in which they are written and read. */
public enum NominationSection {
  /** Why the town takes part. */
  MOTIVATION,
  /** The town's needs and what it has. */
  NEEDS,
  /** What the town plans, and what is innovative and holistic about it. */
  APPROACH,
  /** Who takes part, and with which partners. */
  PEOPLE,
  /** What should be different afterwards. */
  IMPACT,
  /** The people and the money. */
  CAPACITY,
  /** With whom the town would cooperate, and on what. */
  OPENNESS;

  /** Returns the form field of the English text. */
  public String field() {
    return "english[" + name() + "]";
  }
}
