package org.culturalpearls.award.title.internal;

import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.title.AwardReport;

/** The columns of a nomination that a report counts. */
record EntryRow(Long nomination, NominationState state, boolean submitted, boolean planned) {

  AwardReport.Line line() {
    boolean selected =
        planned || state == NominationState.SELECTED || state == NominationState.NO_PLAN;
    boolean eligible =
        selected || state == NominationState.ELIGIBLE || state == NominationState.NOT_SELECTED;
    return new AwardReport.Line(
        one(submitted),
        one(eligible),
        one(selected),
        one(planned),
        one(state == NominationState.PEARL));
  }

  private static int one(boolean counted) {
    return counted ? 1 : 0;
  }
}
