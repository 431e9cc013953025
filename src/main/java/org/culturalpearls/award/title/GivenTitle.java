package org.culturalpearls.award.title;

/** What the decision gives a nomination. */
public enum GivenTitle {
  /** No title. */
  NONE,
  /** A regular title. */
  TITLE,
  /** An extra title. */
  EXTRA
}
