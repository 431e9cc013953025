package org.culturalpearls.practice;

import java.util.Locale;

/** How well a result is shown, from the weakest to the strongest. */
public enum Evidence {
  /** Somebody tells of it. */
  TOLD,
  /** The result has a number. */
  COUNTED,
  /** The result has a number, and so has what was before. */
  BEFORE_AND_AFTER,
  /** Somebody evaluated it. */
  EVALUATED,
  /** It worked elsewhere, too. */
  REPEATED_ELSEWHERE;

  /** Returns its lasting key, {@code before-and-after}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
