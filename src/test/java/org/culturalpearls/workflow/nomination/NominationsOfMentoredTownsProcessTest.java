package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.cycle.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nominations of towns that were mentored in the cycle already. */
class NominationsOfMentoredTownsProcessTest extends NominationsInProcess {

  @Autowired private NominationProcess process;

  @Test
  void endsTheCaseOfATownThatHadCarriedOutItsPlan() {
    Entry withdrawn = mentoredInTheCycleOfTheAward();
    carryOut(withdrawn.town());
    assertThat(stage(withdrawn)).as("its nomination is under way").isEqualTo(Stage.IN_FORCE);
    nominations.withdraw(withdrawn.mentee(), withdrawn.id());
    assertThat(stage(withdrawn)).isEqualTo(Stage.COMPLETED);

    clock.reset();
    Entry inJury = mentoredInTheCycleOfTheAward();
    planned.bringIntoForce(inJury.town(), programme.coordinator());
    select(inJury);
    planned.reachAll(inJury.town(), programme.coordinator());
    endSearch(inJury.town());
    assertThat(stage(inJury)).isEqualTo(Stage.IN_FORCE);
    process.released(inJury.id(), false);
    assertThat(stage(inJury)).isEqualTo(Stage.COMPLETED);
  }

  private void carryOut(Case town) {
    planned.bringIntoForce(town, programme.coordinator());
    planned.reachAll(town, programme.coordinator());
    endSearch(town);
  }

  private void endSearch(Case town) {
    engine.complete(
        programme.coordinator(),
        town.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "close", "reason", "Nobody is left."));
  }
}
