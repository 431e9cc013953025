package org.culturalpearls.award.conflict;

/** The kind of tie to a nomination that a person declares. */
public enum DeclaredKind {
  /** Family or friends. */
  PERSONAL,
  /** Works or worked with the people behind it. */
  WORK,
  /** Gains or loses something by its result. */
  INTEREST,
  /** Something else, which the person says in words. */
  OTHER
}
