package org.culturalpearls.people.internal.imports;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.culturalpearls.people.internal.imports.Imports.file;
import static org.culturalpearls.people.internal.imports.Imports.outcomes;
import static org.culturalpearls.people.internal.imports.Imports.waiting;

import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@PeopleAndCycleSlice
class PeopleImportTest {

  @Autowired ImportService service;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired MessageSource texts;

  PersonId coordinator;
  Imports imports;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    imports = new Imports(service, texts, coordinator);
  }

  @Test
  void takesPeopleWithRolesThatTheActorMayGive() {
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name;E-mail;Role;Language
            Eva;eva@example.org;editor, mentor;Swedish
            Jo;jo@example.org;juror;
            """);
    assertThat(outcomes(report)).containsExactly(ImportOutcome.NEW, ImportOutcome.WRONG);
    assertThat(imports.texts(report.lines().get(1)))
        .containsExactly(
            "Roles: only administrators give or take the role juror. Leave it as it is.");

    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    service.run(
        administrator,
        waiting(file(ImportKind.PEOPLE, "Name;E-mail;Role\nJo;jo@example.org;juror\n")));
    assertThat(people.byEmail("jo@example.org").orElseThrow().roles()).containsExactly(Role.JUROR);
  }

  @Test
  void addsAnOrganisationOnceAndSaysSo() {
    programme.organisation("Hall of tales");
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name;E-mail;Organisation
            Lena;lena@example.org;Hall of Tales
            Ida;ida@example.org;House of Songs
            Max;max@example.org;House of songs.
            Tom;tom@example.org;
            """);
    assertThat(imports.texts(report.lines().get(0))).isEmpty();
    assertThat(imports.texts(report.lines().get(1)))
        .singleElement(as(STRING))
        .startsWith("Adds the organisation House of Songs.");
    assertThat(imports.texts(report.lines().get(2))).isEmpty();
    assertThat(people.byEmail("lena@example.org").orElseThrow().organisation())
        .isEqualTo("Hall of tales");
    assertThat(people.byEmail("max@example.org").orElseThrow().organisation())
        .isEqualTo("House of Songs");
    assertThat(people.byEmail("tom@example.org").orElseThrow().organisation()).isEmpty();
  }

  @Test
  void takesTheCountryOfAPersonBesideThatOfTheTown() {
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name;E-mail;Role;Person's country
            Lena;lena@example.org;editor;Sweden
            Ida;ida@example.org;editor;
            Max;max@example.org;editor;Atlantis
            """);
    assertThat(outcomes(report))
        .containsExactly(ImportOutcome.NEW, ImportOutcome.NEW, ImportOutcome.WRONG);
    assertThat(imports.texts(report.lines().get(2)))
        .singleElement(as(STRING))
        .startsWith("Person's country: \"Atlantis\" is not known.");

    imports.run(
        ImportKind.PEOPLE,
        "Name;E-mail;Role;Home country\n"
            + "Olle;olle@example.org;editor;Finland\nPia;pia@example.org;editor;\n");
    assertThat(people.byEmail("olle@example.org").orElseThrow().country()).isEqualTo(Country.FI);
    assertThat(people.byEmail("pia@example.org").orElseThrow().country()).isNull();
  }

  @Test
  void tellsPersonsApartByTheirAddress() {
    PersonId known = programme.person("Known", Role.EDITOR);
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            "Name,Mail,Role\n"
                + ("Known," + people.person(known).email() + ",editor\n")
                + "Eva,eva@example.org,editor\nEVA,Eva@example.org,\nOther,eva@example.org,\n");
    assertThat(outcomes(report))
        .containsExactly(
            ImportOutcome.KNOWN, ImportOutcome.NEW, ImportOutcome.DUPLICATE, ImportOutcome.WRONG);
    assertThat(imports.texts(report.lines().get(3)))
        .containsExactly(
            "E-mail: line 3 has the same address under another name. Correct one of them.");
  }
}
