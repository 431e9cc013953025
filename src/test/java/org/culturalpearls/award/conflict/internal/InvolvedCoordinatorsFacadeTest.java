package org.culturalpearls.award.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator does not do on a town with whose running nomination they are in conflict. */
@AwardSlice
class InvolvedCoordinatorsFacadeTest {

  @Autowired private AwardCases cases;
  @Autowired private Nominated nominated;
  @Autowired private TestProgramme programme;
  @Autowired private ParticipationService participations;
  @Autowired private InvolvedCoordinators involved;
  @Autowired private MentorsOfTowns mentors;
  @Autowired private TestClock clock;

  private Year year;
  private PersonId tied;
  private PersonId uninvolved;

  @BeforeEach
  void twoCoordinators() {
    clock.reset();
    when(mentors.mentorsOf(any())).thenReturn(Map.of());
    year = cases.withAward();
    tied = programme.person("Tied " + year.title(), Role.COORDINATOR);
    uninvolved = programme.person("Uninvolved", Role.COORDINATOR);
    programme.worksAt(uninvolved, "Office of the programme");
  }

  @Test
  void changesNoTeamAndIsToldWhoDoes() {
    Entry entry = tiedTo(NominationState.ELIGIBLE);
    assertThatThrownBy(() -> changeTeam(tied, entry))
        .isInstanceOfSatisfying(
            NotAllowed.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("error.conflict.involved");
              assertThat(refused.arguments()).singleElement().asString().contains("Uninvolved");
              assertThat(refused.arguments().get(0).toString())
                  .doesNotContain("Tied " + year.title());
            });
    changeTeam(uninvolved, entry);
  }

  @Test
  void actsOnTheTownOnceItsNominationIsOver() {
    Entry entry = tiedTo(NominationState.NO_TITLE);
    assertThatCode(() -> involved.requireUninvolved(tied, key(entry))).doesNotThrowAnyException();
  }

  private Entry tiedTo(NominationState state) {
    Entry entry = nominated.in(year.cycle(), state);
    programme.worksAt(entry.mentee(), "Town hall " + entry.town());
    programme.worksAt(tied, "Town hall " + entry.town());
    return entry;
  }

  private void changeTeam(PersonId coordinator, Entry entry) {
    long version = participations.forChange(coordinator, entry.participation()).version();
    participations.changeTeam(
        coordinator,
        new ParticipationService.ChangeTeam(
            entry.participation(), version, List.of(entry.mentee()), entry.mentee()));
  }

  private String key(Entry entry) {
    return participations.participation(entry.participation()).caseKey().value();
  }
}
