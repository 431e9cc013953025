package org.culturalpearls.people.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.people.internal.imports.Imports.outcomes;

import java.time.LocalDate;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.internal.imports.sheet.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@PeopleAndCycleSlice
class MentorImportTest {

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
  void takesMentorsWithTheirProfilesFromExcel() {
    byte[] content =
        new Workbook()
            .row(
                "First name",
                "Surname",
                "E-mail",
                "Organization",
                "Country",
                "Languages",
                "Language of mails",
                "Themes",
                "Towns",
                "Absent from",
                "Absent until")
            .row(
                "Anna",
                "Ozola",
                "Anna@Example.org",
                "Library",
                "Latvia",
                "English; Latvian",
                "Latvian",
                "loneliness, ageing",
                3,
                LocalDate.of(2027, 7, 1),
                "31.7.2027")
            .row("Bo", "Ek", "bo@example.org", null, "SE", "se/en")
            .bytes();

    ImportReport report =
        service.run(coordinator, Imports.waiting(new ImportFile(ImportKind.MENTORS, content)));

    assertThat(report.done()).isTrue();
    PersonView anna = people.byEmail("anna@example.org").orElseThrow();
    assertThat(anna.language()).isEqualTo(Language.LV);
    assertThat(anna.name()).isEqualTo("Anna Ozola");
    assertThat(anna.zone()).isEqualTo(Country.LV.zone());
    assertThat(people.mentor(anna.id()))
        .contains(
            new MentorView(
                anna.id(),
                "Anna Ozola",
                "Library",
                Country.LV,
                Set.of(Theme.LONELINESS, Theme.AGEING),
                Set.of(Language.EN, Language.LV),
                Set.of(),
                3,
                LocalDate.of(2027, 7, 1),
                LocalDate.of(2027, 7, 31)));
    assertThat(people.activeMentors()).hasSize(2);
    assertThat(people.roleChanges(coordinator, anna.id())).hasSize(1);
  }

  @Test
  void makesAMentorOfWhoIsEnteredAlready() {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    PersonId mentor = programme.mentor("Mentor", Country.EE, 1);
    String text =
        "Name,E-mail,Country,Languages\n"
            + ("Mentee," + people.person(mentee).email() + ",EE,en\n")
            + ("Mentor," + people.person(mentor).email() + ",EE,en\n");

    ImportReport report = imports.run(ImportKind.MENTORS, text);

    assertThat(outcomes(report)).containsExactly(ImportOutcome.ADDED_TO, ImportOutcome.KNOWN);
    assertThat(people.person(mentee).roles()).containsExactly(Role.MENTOR, Role.MENTEE);
    assertThat(people.mentor(mentee)).isPresent();
  }

  @Test
  void reportsEverythingThatIsWrongWithAMentor() {
    ImportReport report =
        imports.run(
            ImportKind.MENTORS,
            """
            Name,E-mail,Country,Languages,Themes,Capacity,Absent from
            A,a@example.org,SE,Elvish,noise,many,soon
            B,no address,SE,en,,,
            C,c@example.org,SE,en,,99,
            D,d@example.org,SE,en,,,2027-01-01
            """);
    assertThat(report.count(ImportOutcome.WRONG)).isEqualTo(4);
    assertThat(report.lines().get(0).notes())
        .extracting(ImportNote::key)
        .containsExactly(
            "import.unknown-word", "import.unknown-word", "import.no-number", "import.no-date");
    assertThat(imports.texts(report.lines().get(1)))
        .containsExactly(
            "E-mail address: this is no e-mail address. Write it as name@example.org.");
    assertThat(imports.texts(report.lines().get(2)))
        .containsExactly("Capacity: enter a number from 0 to 20.");
  }
}
