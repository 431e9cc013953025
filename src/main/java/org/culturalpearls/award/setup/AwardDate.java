package org.culturalpearls.award.setup;

/** What a cycle's award waits for, in this order. */
public enum AwardDate {
  /** From now on nominations can be written and submitted. */
  CALL_OPENS("callOpensAt"),
  /** No nomination is taken any more; the grace that is added to it is promised to nobody. */
  CALL_CLOSES("callClosesAt"),
  /** The selectors have reviewed, and who goes on is decided. */
  PRE_SELECTION_ENDS("preSelectionEndsAt"),
  /** The plans are in: the end of the cycle's last day for plans. */
  PLANS_DUE("planDueOn"),
  /** The jury has reviewed. */
  JURY_ENDS("juryEndsAt"),
  /** The results are to be released. */
  RESULTS_DUE("resultsAt");

  private final String field;

  AwardDate(String field) {
    this.field = field;
  }

  /** The field of the forms in which it is set. */
  public String field() {
    return field;
  }
}
