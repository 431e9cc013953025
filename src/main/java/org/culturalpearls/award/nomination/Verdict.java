package org.culturalpearls.award.nomination;

/** What the office decided on a nomination, as the town is told later. */
public enum Verdict {
  /** It breaks the rules of the cycle. */
  NOT_ELIGIBLE,
  /** It passes pre-selection. */
  SELECTED,
  /** It does not pass pre-selection. */
  NOT_SELECTED
}
