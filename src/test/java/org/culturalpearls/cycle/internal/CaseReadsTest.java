package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class CaseReadsTest {

  @Autowired ParticipationService participations;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired StatementCounter statements;

  PersonId coordinator;
  PersonId lead;
  PersonId second;
  MunicipalityId town;
  CycleId cycle;

  @BeforeEach
  void programme() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    lead = programme.person("Lead");
    second = programme.person("Second", Role.MENTEE);
    town = programme.town("Rūjiena", Country.LV);
    cycle = programme.cycle(2027);
  }

  @Test
  void findsByTownCaseKeyCycleAndStage() {
    ParticipationId id = start(town, lead);
    ParticipationId other = start(programme.town("Smiltene", Country.LV), second);
    participations.planInForce(other);

    assertThat(found(null, null, "RŪJ")).containsExactly(id);
    assertThat(found(null, null, "7-smil")).containsExactly(other);
    assertThat(found(cycle, null, "")).containsExactly(id, other);
    assertThat(found(null, Stage.IN_FORCE, null)).containsExactly(other);
    assertThat(participations.ofPerson(second))
        .extracting(ParticipationView::id)
        .containsExactly(other);
    assertThatThrownBy(
            () -> participations.search(lead, new ParticipationService.Search(null, null, null, 0)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void readsWithOneStatement() {
    ParticipationId id = start(town, lead, second);
    assertThat(statements.during(() -> participations.participation(id))).isEqualTo(1);
    assertThat(statements.during(() -> participations.participations(List.of(id)))).isEqualTo(1);
    assertThat(statements.during(() -> participations.isTeamMember(lead, id))).isEqualTo(1);
    assertThat(statements.during(() -> participations.ofPerson(lead))).isEqualTo(1);
  }

  @Test
  void knowsTownsWithPeopleByOneStatement() {
    MunicipalityId alone = programme.town("Smiltene", Country.LV);
    start(town, lead, second);
    participations.leave(participations.ofPerson(lead).get(0).id());

    assertThat(participations.hasPeople(town, List.of()))
        .as("also those of a case that ended")
        .isTrue();
    assertThat(participations.hasPeople(alone, List.of())).isFalse();
    assertThat(statements.during(() -> participations.hasPeople(town, List.of()))).isEqualTo(1);
    people.deactivate(coordinator, lead);
    assertThat(participations.hasPeople(town, List.of())).isTrue();
    people.deactivate(coordinator, second);
    assertThat(participations.hasPeople(town, List.of())).isFalse();
  }

  @Test
  void hidesAParticipationFromStrangers() {
    ParticipationId id = start(town, lead);
    participations.requireTeamMember(lead, id);
    assertThatThrownBy(() -> participations.requireTeamMember(second, id))
        .isInstanceOf(NotFound.class);
  }

  private ParticipationId start(MunicipalityId municipality, PersonId... team) {
    return participations.start(
        coordinator, command(municipality, List.of(team), team.length == 0 ? lead : team[0]));
  }

  private ParticipationService.Start command(
      MunicipalityId municipality, List<PersonId> team, PersonId leading) {
    return new ParticipationService.Start(
        municipality,
        cycle,
        team,
        leading,
        Set.of(Theme.LONELINESS, Theme.AGEING),
        Set.of(Language.EN, Language.LV));
  }

  private List<ParticipationId> found(CycleId in, Stage stage, String text) {
    return participations
        .search(coordinator, new ParticipationService.Search(in, stage, text, 0))
        .items()
        .stream()
        .map(ParticipationView::id)
        .toList();
  }
}
