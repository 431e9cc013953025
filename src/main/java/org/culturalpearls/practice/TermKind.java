package org.culturalpearls.practice;

import org.culturalpearls.shared.FieldName;

/** The kinds of words by which practices are found; their words stand in {@code practice_term}. */
public enum TermKind {
  CHALLENGE(true),
  INSTRUMENT(true),
  TARGET_GROUP(true),
  POPULATION(false),
  STAFF_HOURS(false),
  COST(false),
  LEAD_TIME(false),
  SEASON(false);

  private final boolean several;

  TermKind(boolean several) {
    this.several = several;
  }

  /** Returns whether a record may have several words of this kind. */
  public boolean isSeveral() {
    return several;
  }

  /** Returns its name in forms. */
  public String field() {
    return FieldName.of(this);
  }
}
