package org.culturalpearls.portal.cases;

import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;

/**
 * What the page of a case says of the award.
 *
 * @param state of its nomination, or null where there is none
 * @param call that it can enter, or null
 * @param closes when the call closes, in words
 */
record NominationPanel(NominationState state, OpenCall call, String closes) {

  private static final Set<NominationState> OUT =
      EnumSet.of(
          NominationState.WITHDRAWN,
          NominationState.NOT_SUBMITTED,
          NominationState.NOT_ELIGIBLE,
          NominationState.NOT_SELECTED);

  /** The message key of where the town stands, by the award where that says more than the case. */
  String stands(ParticipationView town, String sentence) {
    return town.stage() == Stage.PREPARING && state == NominationState.IN_JURY
        ? "case.stands.in-jury"
        : "case.stands." + sentence + out(town);
  }

  /** How a town came out of the award, as the end of a message key; empty where it did not. */
  private String out(ParticipationView town) {
    return town.stage() == Stage.NOT_SELECTED && OUT.contains(state) ? "." + state : "";
  }
}
