package org.culturalpearls.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Rehearsing;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.mentoring.agreement.MentoringTies;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.RunningNominations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is mentored or nominated in a rehearsal ties nobody and takes nothing from real towns. */
@ApplicationTest
class MentoringInRehearsalIT {

  @Autowired private Programme programme;
  @Autowired private Rehearsing rehearsals;
  @Autowired private AgreedTown towns;
  @Autowired private DecidedCycle decided;
  @Autowired private MentoringTies ties;
  @Autowired private MatchingRoundService rounds;
  @Autowired private RunningNominations nominations;
  @Autowired private TestClock clock;

  private CycleId rehearsal;

  @BeforeEach
  void aRehearsal() {
    clock.reset();
    rehearsal = rehearsals.begun();
  }

  @Test
  void tiesNoMentorAndTakesNoPlace() {
    PersonId mentor = programme.mentor(1);
    towns.match(rehearsals.town(rehearsal), mentor, null);
    assertThat(ties.of(List.of(mentor))).isEmpty();

    towns.match(programme.newCase(), mentor, null);
    assertThat(ties.of(List.of(mentor))).hasSize(1);
  }

  @Test
  void isInNoMatchingRound() {
    Case rehearsing = rehearsals.town(rehearsal);
    Case real = programme.newCase();
    assertThat(rounds.round(programme.coordinator()).lines())
        .extracting(line -> line.participation().id())
        .contains(real.id())
        .doesNotContain(rehearsing.id());
  }

  @Test
  void takesNoPlaceWithAnOpenProposal() {
    PersonId mentor = programme.mentor(1);
    towns.propose(rehearsals.town(rehearsal), mentor, null);
    Case real = programme.newCase();
    assertThat(rounds.round(programme.coordinator()).lines())
        .filteredOn(line -> line.participation().id().equals(real.id()))
        .flatExtracting(MatchingRound.Line::suggestions)
        .filteredOn(suggestion -> suggestion.mentor().equals(mentor))
        .extracting(MatchingService.Suggestion::freeHalves)
        .containsExactly(2);
  }

  @Test
  void letsNoChangeOfATieWait() {
    decided.reviewedInRehearsal();
    assertThat(nominations.exist()).isFalse();
  }
}
