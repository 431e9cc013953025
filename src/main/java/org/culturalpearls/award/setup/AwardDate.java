package org.culturalpearls.award.setup;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.cycle.CycleView;

/** The dates of a cycle's award, in their order. */
public enum AwardDate {
  /** From now on nominations can be written and submitted. */
  CALL_OPENS("callOpensAt"),
  /** Nominations are not accepted any more; the grace that is added to it is promised to nobody. */
  CALL_CLOSES("callClosesAt"),
  /** The selectors have reviewed, and pre-selection is decided. */
  PRE_SELECTION_ENDS("preSelectionEndsAt"),
  /** The plans are submitted: the end of the cycle's last day for plans. */
  PLANS_DUE("planDueOn"),
  /** The jury has reviewed. */
  JURY_ENDS("juryEndsAt"),
  /** The results should be released. */
  RESULTS_DUE("resultsAt");

  private static final Set<AwardDate> ENDED_BY_HAND =
      Collections.unmodifiableSet(EnumSet.of(CALL_CLOSES, PRE_SELECTION_ENDS, JURY_ENDS));

  private final String field;

  AwardDate(String field) {
    this.field = field;
  }

  /** Returns whether the office may bring it about before its time: in a rehearsal each. */
  public boolean isEndedByHand(CycleView cycle) {
    return cycle.isRehearsal() || ENDED_BY_HAND.contains(this);
  }

  /** Returns the form field in which it is set. */
  public String field() {
    return field;
  }
}
