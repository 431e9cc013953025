package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** Nominations that end before their time, and what follows. */
class WithdrawnNominationsProcessTest extends NominationsInProcess {

  @Test
  void isWithdrawnByTheTeamAtAnyTimeBeforeTheDecision() {
    for (Entry entry :
        List.of(
            entering.begun(),
            entering.submitted(),
            entering.toComplete(),
            entering.eligible(),
            entering.reviewed(),
            entering.selected())) {
      assertThatThrownBy(() -> nominations.withdraw(programme.coordinator(), entry.id()))
          .isInstanceOf(NotAllowed.class);
      nominations.withdraw(entry.mentee(), entry.id());
      assertThat(state(entry)).isEqualTo(NominationState.WITHDRAWN);
      assertThat(engine.isRunning(entry.town().key(), PROCESS)).isFalse();
    }
  }

  @Test
  void isBegunAgainByATownThatWithdrew() {
    Entry withdrawn = entering.submitted();
    nominations.withdraw(withdrawn.mentee(), withdrawn.id());
    NominationId id =
        nominations.start(
            withdrawn.mentee(),
            new NominationService.Start(entering.cycle(), withdrawn.town().id(), ""));
    Entry again = new Entry(id, withdrawn.town(), withdrawn.before());

    assertThat(stage(again)).isEqualTo(Stage.ENTERED);
    entering.write(again);
    entering.submit(again);
    assertThat(state(again)).isEqualTo(NominationState.SUBMITTED);
    assertThat(groups(engine.task(again.town().key(), CHECK)))
        .containsExactly("office-" + id.value());
    check(again, Map.of("decision", "eligible"));
    assertThat(state(again)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(state(withdrawn)).isEqualTo(NominationState.WITHDRAWN);
  }

  @Test
  void bringsThePlanIntoForceWhenItIsWithdrawnFromTheJury() {
    Entry entry = entering.selected();
    submitPlan(entry);
    nominations.withdraw(entry.mentee(), entry.id());
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
  }

  @Test
  void endsWithATownThatLeavesTheProgramme() {
    Entry entry = entering.selected();
    participations.leave(entry.town().id());

    assertThat(state(entry)).isEqualTo(NominationState.WITHDRAWN);
    assertThat(engine.isRunning(entry.town().key(), PROCESS)).isFalse();
  }
}
