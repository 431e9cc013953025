package org.culturalpearls.practice;

import org.culturalpearls.shared.FieldName;

/** The parts of a record: each is saved alone, and marked by the editor. */
public enum PracticeSection {
  /** What it is, where, and for whom. */
  CARD,
  /** What happened, and what came of it. */
  STORY,
  /** What another town needs to do the same. */
  KIT,
  /** By what it is found. */
  FACETS;

  /** Returns its name in addresses and forms. */
  public String field() {
    return FieldName.of(this);
  }
}
