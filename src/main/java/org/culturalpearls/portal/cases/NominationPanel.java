package org.culturalpearls.portal.cases;

import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;

/**
 * The award's panel on the page of a case.
 *
 * @param state of its nomination, or null if there is none
 * @param call that it can enter, or null
 * @param closes when the call closes, as text
 */
record NominationPanel(NominationState state, OpenCall call, String closes) {

  private static final Set<NominationState> OUT =
      EnumSet.of(
          NominationState.WITHDRAWN,
          NominationState.NOT_SUBMITTED,
          NominationState.NOT_ELIGIBLE,
          NominationState.NOT_SELECTED);

  /**
   * Returns the message key of the town's state, that of the award if it says more than the case.
   */
  String stands(ParticipationView town, String sentence) {
    return town.stage() == Stage.PREPARING && state == NominationState.IN_JURY
        ? "case.stands.in-jury"
        : "case.stands." + sentence + out(town);
  }

  /** Returns how a town left the award, as the suffix of a message key; empty if it did not. */
  private String out(ParticipationView town) {
    return town.stage() == Stage.NOT_SELECTED && OUT.contains(state) ? "." + state : "";
  }
}
