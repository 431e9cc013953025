package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.Race;
import org.culturalpearls.StartedDatabase;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.WaitingImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With transactions of its own; what they leave is taken away after the class. */
@PeopleAndCycleSlice
@TestExecutionListeners(
    listeners = StartedDatabase.Listener.class,
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DoubleEntryTest {

  @Autowired PeopleService people;
  @Autowired MunicipalityService municipalities;
  @Autowired ImportService imports;
  @Autowired TestProgramme programme;
  @Autowired JdbcClient jdbc;

  PersonId coordinator;

  @BeforeEach
  void onlyACoordinator() {
    new TestProgramme(jdbc).empty();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
  }

  @Test
  void entersAnAddressOnceOfTwoAtTheSameTime() throws Exception {
    PeopleService.Add command =
        new PeopleService.Add(
            "Anna",
            "anna@example.org",
            "",
            Language.EN,
            Country.LV.zone(),
            null,
            Set.of(Role.EDITOR));
    Callable<?> add = () -> people.add(coordinator, command);
    assertThat(Race.winners(add, add, add)).isEqualTo(1);
    assertThat(people.byEmail("anna@example.org")).isPresent();
  }

  @Test
  void entersATownOnceOfTwoAtTheSameTime() throws Exception {
    MunicipalityService.Add command = new MunicipalityService.Add("Rūjiena", Country.LV, "");
    Callable<?> add = () -> municipalities.add(coordinator, command);
    assertThat(Race.winners(add, add, add)).isEqualTo(1);
  }

  @Test
  void importsOnceWhenTheButtonIsPressedTwice() throws Exception {
    ImportFile file =
        new ImportFile(
            ImportKind.TOWNS,
            "Town,Country\nRūjiena,LV\nKiel,DE\n".getBytes(StandardCharsets.UTF_8));
    WaitingImport waiting = new WaitingImport(UUID.randomUUID(), "towns.csv", file);
    Callable<?> run = () -> imports.run(coordinator, waiting);
    assertThat(Race.winners(run, run)).isEqualTo(2);
    assertThat(jdbc.sql("select name from municipality").query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(List.of("Rūjiena", "Kiel"));
  }

  @Test
  void keepsOneOfTwoAdministratorsWhoRemoveEachOther() throws Exception {
    PersonId one = programme.person("One", Role.ADMINISTRATOR);
    PersonId two = programme.person("Two", Role.ADMINISTRATOR);
    int removed = Race.winners(() -> take(one, two), () -> take(two, one));
    assertThat(removed).isEqualTo(1);
    assertThat(people.activeWithRole(Role.ADMINISTRATOR)).hasSize(1);
  }

  private Void take(PersonId by, PersonId from) {
    people.changeRoles(by, new PeopleService.ChangeRoles(from, 0, Set.of(Role.EDITOR)));
    return null;
  }
}
