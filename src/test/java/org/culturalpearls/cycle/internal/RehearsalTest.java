package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.TownTeams;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class RehearsalTest {

  private static final int YEAR = 2027;

  @Autowired CycleService cycles;
  @Autowired CycleRecord record;
  @Autowired ParticipationService participations;
  @Autowired TownTeams teams;
  @Autowired TestProgramme programme;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  PersonId coordinator;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
  }

  @Test
  void takesNoTitleYear() {
    CycleId rehearsal = added(true);
    CycleId real = added(false);
    CycleId second = added(true);

    assertThat(List.of(rehearsal, real, second))
        .extracting(id -> cycles.cycle(id).caseKey().value())
        .containsExactly("rehearsal-2027", "2027", "rehearsal-2027-2");
    assertThat(List.of(rehearsal, real, second))
        .extracting(id -> cycles.cycle(id).isRehearsal())
        .containsExactly(true, false, true);
    assertThatThrownBy(() -> added(false))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("titleYear"));
  }

  @Test
  void saysInTheKeyOfEachTownWhatItIs() {
    CycleId rehearsal = added(true);
    CycleId real = added(false);
    MunicipalityId town = programme.town("Rūjiena", Country.LV);
    PersonId mentee = programme.person("Mentee", Role.MENTEE);

    assertThat(key(rehearsal, town, mentee)).isEqualTo(new CaseKey("rehearsal-2027-rujiena"));
    assertThat(key(real, town, mentee)).isEqualTo(new CaseKey("2027-rujiena"));
  }

  @Test
  void begins() {
    CycleId cycle = added(false);
    cycles.rehearse(coordinator, cycle, version(cycle));

    assertThat(cycles.cycle(cycle).caseKey()).isEqualTo(new CaseKey("rehearsal-2027"));
    assertThat(events.stream(CycleEvent.BecameRehearsal.class))
        .containsExactly(new CycleEvent.BecameRehearsal(cycle));
    assertThat(record.page(cycle, 0).items())
        .extracting(CycleRecord.Entry::kind)
        .containsExactly("cycle.rehearsal");
    assertThat(added(false)).as("the year is free again").isNotNull();
  }

  @Test
  void isOneForGood() {
    CycleId cycle = added(true);
    assertThatThrownBy(() -> cycles.rehearse(coordinator, cycle, version(cycle)))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> set(cycle, "false", "2027")).hasMessageContaining("stays what it is");
  }

  @Test
  void beginsOnlyWhileNoTownTakesPart() {
    CycleId cycle = added(false);
    programme.participation(
        cycle, programme.town("Rūjiena", Country.LV), programme.person("Mentee", Role.MENTEE));

    assertThatThrownBy(() -> cycles.rehearse(coordinator, cycle, version(cycle)))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> set(cycle, "true", "rehearsal-2027"))
        .hasMessageContaining("stays what it is");
  }

  @Test
  void beginsOnceForEachVersion() {
    CycleId cycle = added(false);
    assertThatThrownBy(() -> cycles.rehearse(coordinator, cycle, version(cycle) + 1))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
  void isBegunByCoordinatorsOnly(Role role) {
    PersonId other = programme.person("Other", role);
    CycleId cycle = added(false);
    assertThatThrownBy(() -> cycles.rehearse(other, cycle, version(cycle)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void tiesNobodyAndLeavesNoHistory() {
    MunicipalityId town = programme.town("Rūjiena", Country.LV);
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    CycleId rehearsal = added(true);
    programme.participation(rehearsal, town, mentee);

    assertThat(participations.teamTies(List.of(mentee))).isEmpty();
    assertThat(participations.hasPeople(town, List.of())).isFalse();
    assertThat(teams.openYears()).isEmpty();
    assertThat(teams.teams(YEAR, List.of(town))).isEmpty();

    programme.participation(added(false), town, mentee);
    assertThat(participations.teamTies(List.of(mentee))).hasSize(1);
    assertThat(participations.hasPeople(town, List.of())).isTrue();
    assertThat(teams.openYears()).containsExactly(YEAR);
    assertThat(teams.teams(YEAR, List.of(town))).hasSize(1);
  }

  @Test
  void makesNoPearls() {
    CycleId rehearsal = added(true);
    MunicipalityId town = programme.town("Rūjiena", Country.LV);
    cycles.titlesGiven(rehearsal, Set.of(town));

    assertThat(cycles.pearls(rehearsal)).containsExactly(town);
    assertThat(cycles.allPearls()).isEmpty();
  }

  private CaseKey key(CycleId cycle, MunicipalityId town, PersonId mentee) {
    ParticipationId id =
        participations.enter(
            coordinator,
            new ParticipationService.Start(
                town, cycle, List.of(mentee), mentee, Set.of(), Set.of(Language.EN)));
    return participations.participation(id).caseKey();
  }

  private void set(CycleId cycle, String rehearsal, String key) {
    jdbc.sql("update cycle set rehearsal = cast(? as boolean), case_key = ? where id = ?")
        .params(rehearsal, key, cycle.value())
        .update();
  }

  private long version(CycleId cycle) {
    return cycles.forChange(coordinator, cycle).version();
  }

  private CycleId added(boolean rehearsal) {
    return cycles.add(
        coordinator,
        new CycleService.Add(
            YEAR,
            "Cycle",
            ZoneId.of("Europe/Stockholm"),
            LocalDate.of(2026, 9, 1),
            LocalDateTime.of(2027, 3, 31, 12, 0),
            LocalDate.of(2027, 12, 31),
            rehearsal));
  }
}
