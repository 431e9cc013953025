package org.culturalpearls.award.nomination.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** What a nomination may become from each state, and what not. */
class NominationTest {

  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final PersonId SOMEBODY = new PersonId(5);

  private static final List<Consumer<Nomination>> MOVES =
      List.of(
          each -> each.submit(SOMEBODY, NOW),
          each -> each.callClosed(NOW),
          each -> each.askCompletion(NOW, 9),
          Nomination::reopen,
          Nomination::completed,
          each -> each.eligible(""),
          each -> each.notEligible(SOMEBODY, "A capital", NOW),
          each -> each.select(SOMEBODY, NOW),
          each -> each.notSelect(SOMEBODY, "Others were stronger", NOW),
          each -> each.planSubmitted(2),
          each -> each.planMissed(NOW),
          each -> each.released(true, NOW),
          each -> each.released(false, NOW),
          each -> each.withdraw(NOW));

  @Test
  void goesOnlyWhereItsStateLeads() {
    Map<NominationState, Set<NominationState>> ways = new EnumMap<>(NominationState.class);
    for (NominationState state : NominationState.values()) {
      ways.put(state, reached(state));
    }
    assertThat(ways)
        .containsEntry(
            NominationState.DRAFT,
            EnumSet.of(
                NominationState.SUBMITTED,
                NominationState.NOT_SUBMITTED,
                NominationState.WITHDRAWN))
        .containsEntry(
            NominationState.SUBMITTED,
            EnumSet.of(
                NominationState.COMPLETING,
                NominationState.ELIGIBLE,
                NominationState.NOT_ELIGIBLE,
                NominationState.WITHDRAWN))
        .containsEntry(NominationState.NOT_SUBMITTED, EnumSet.of(NominationState.DRAFT))
        .containsEntry(
            NominationState.COMPLETING,
            EnumSet.of(NominationState.SUBMITTED, NominationState.WITHDRAWN))
        .containsEntry(
            NominationState.ELIGIBLE,
            EnumSet.of(
                NominationState.SELECTED, NominationState.NOT_SELECTED, NominationState.WITHDRAWN))
        .containsEntry(
            NominationState.SELECTED,
            EnumSet.of(NominationState.IN_JURY, NominationState.NO_PLAN, NominationState.WITHDRAWN))
        .containsEntry(
            NominationState.IN_JURY,
            EnumSet.of(NominationState.PEARL, NominationState.NO_TITLE, NominationState.WITHDRAWN));
    for (NominationState end :
        Set.of(
            NominationState.NOT_ELIGIBLE,
            NominationState.NOT_SELECTED,
            NominationState.NO_PLAN,
            NominationState.PEARL,
            NominationState.NO_TITLE,
            NominationState.WITHDRAWN)) {
      assertThat(ways.get(end)).as(end.name()).isEmpty();
    }
  }

  @Test
  void isCompletedAsOftenAsTheCycleAllows() {
    Nomination nomination = in(NominationState.SUBMITTED);
    nomination.askCompletion(NOW, 1);
    nomination.completed();
    assertThatThrownBy(() -> nomination.askCompletion(NOW, 1)).isInstanceOf(RuleBroken.class);
    assertThat(nomination.state()).isEqualTo(NominationState.SUBMITTED);
  }

  @Test
  void hasTheTownsThatTakePartAfterTheirLead() {
    Nomination nomination = in(NominationState.DRAFT);
    nomination.joinedBy(new MunicipalityId(8), "Letter of the mayor");
    nomination.joinedBy(new MunicipalityId(5), "Letter of May");
    nomination.joinedBy(new MunicipalityId(8), "Letter of June");
    assertThat(nomination.towns())
        .extracting(EnteredTown::municipalityId)
        .containsExactly(3L, 8L, 5L);
    assertThat(nomination.towns().get(1).consent()).isEqualTo("Letter of June");

    nomination.leftBy(new MunicipalityId(8));
    nomination.leftBy(new MunicipalityId(3));
    assertThat(nomination.towns()).extracting(EnteredTown::municipalityId).containsExactly(3L, 5L);
  }

  private static Set<NominationState> reached(NominationState from) {
    Set<NominationState> reached = EnumSet.noneOf(NominationState.class);
    for (Consumer<Nomination> move : MOVES) {
      Nomination nomination = in(from);
      try {
        move.accept(nomination);
        reached.add(nomination.state());
      } catch (WrongNominationState refused) {
        assertThat(nomination.state()).isEqualTo(from);
      }
    }
    return reached;
  }

  private static Nomination in(NominationState state) {
    Nomination nomination =
        new Nomination(
            new CycleId(1), new ParticipationId(2), new MunicipalityId(3), SOMEBODY, "", NOW);
    ReflectionTestUtils.setField(nomination, "id", 4L);
    ReflectionTestUtils.setField(nomination, "state", state);
    boolean open =
        Set.of(
                NominationState.DRAFT,
                NominationState.SUBMITTED,
                NominationState.COMPLETING,
                NominationState.ELIGIBLE,
                NominationState.SELECTED,
                NominationState.IN_JURY)
            .contains(state);
    ReflectionTestUtils.setField(nomination, "endedAt", open ? null : NOW);
    return nomination;
  }
}
