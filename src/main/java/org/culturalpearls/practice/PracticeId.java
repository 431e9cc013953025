package org.culturalpearls.practice;

import org.culturalpearls.shared.Id;

/** Identity of a practice; all its versions have the same. */
public record PracticeId(long value) implements Id {

  private static final String KEY = "practice-";

  /** Returns the business key of its processes: a practice belongs to no case of a cycle. */
  public String key() {
    return KEY + value;
  }
}
