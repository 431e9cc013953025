package org.culturalpearls.award.conflict;

/** What somebody says ties them to a nomination. */
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
