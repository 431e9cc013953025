package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationStarted;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.internal.sheet.Workbook;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class ImportFacadeTest {

  @Autowired ImportService imports;
  @Autowired PeopleService people;
  @Autowired MunicipalityService municipalities;
  @Autowired ParticipationService participations;
  @Autowired TestProgramme programme;
  @Autowired StatementCounter statements;
  @Autowired MessageSource texts;
  @Autowired ApplicationEvents events;

  PersonId coordinator;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
  }

  @Test
  void takesTownsWithHeadersInAnyOrder() {
    ImportReport report =
        run(
            ImportKind.TOWNS,
            """
            Our towns 2027;;;
            Country;Contact;Name of town;REGION
            ;;;
            Latvia;x;Rūjiena;Vidzeme
            LV;;Smiltene;
            """);

    assertThat(report.done()).isTrue();
    assertThat(outcomes(report)).containsExactly(ImportOutcome.NEW, ImportOutcome.NEW);
    assertThat(report.lines()).extracting(ImportLine::number).containsExactly(4, 5);
    assertThat(report.notes()).containsExactly(ImportNote.of("import.column-left-out", "Contact"));
    assertThat(municipalities.byName("Rūjiena", Country.LV))
        .map(MunicipalityView::region)
        .contains("Vidzeme");
  }

  @Test
  void leavesOutTownsThatAreKnownOrTwice() {
    programme.town("Smiltene", Country.LV);
    ImportReport report =
        run(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\nSmiltene,LV\nRUJIENA,Latvija\n");

    assertThat(report.done()).isTrue();
    assertThat(outcomes(report))
        .containsExactly(ImportOutcome.NEW, ImportOutcome.KNOWN, ImportOutcome.DUPLICATE);
    assertThat(texts(report.lines().get(2))).containsExactly("The same town as in line 2.");
  }

  @Test
  void writesNothingWhenOneLineIsWrong() {
    ImportReport report =
        run(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\nSomewhere,Atlantis\n,LV\nKiel,\n");

    assertThat(report.done()).isFalse();
    assertThat(report.possible()).isFalse();
    assertThat(outcomes(report))
        .containsExactly(
            ImportOutcome.NEW, ImportOutcome.WRONG, ImportOutcome.WRONG, ImportOutcome.WRONG);
    assertThat(texts(report.lines().get(1)).get(0))
        .startsWith("Country: \"Atlantis\" is not known. Use: Denmark, Estonia");
    assertThat(texts(report.lines().get(2))).containsExactly("Name: this must be filled in.");
    assertThat(texts(report.lines().get(3))).containsExactly("Country: this must be filled in.");
    assertThat(municipalities.byName("Rūjiena", Country.LV)).isEmpty();
  }

  @Test
  void writesNothingWhenItOnlyChecks() {
    ImportReport report =
        imports.check(coordinator, file(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\n"));
    assertThat(report.done()).isFalse();
    assertThat(report.possible()).isTrue();
    assertThat(municipalities.byName("Rūjiena", Country.LV)).isEmpty();
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
                "loneliness, ageing",
                3,
                LocalDate.of(2027, 7, 1),
                "31.7.2027")
            .row("Bo", "Ek", "bo@example.org", null, "SE", "se/en")
            .bytes();

    ImportReport report = imports.run(coordinator, new ImportFile(ImportKind.MENTORS, content));

    assertThat(report.done()).isTrue();
    PersonView anna = people.byEmail("anna@example.org").orElseThrow();
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

    ImportReport report = run(ImportKind.MENTORS, text);

    assertThat(outcomes(report)).containsExactly(ImportOutcome.ADDED_TO, ImportOutcome.KNOWN);
    assertThat(people.person(mentee).roles()).containsExactly(Role.MENTOR, Role.MENTEE);
    assertThat(people.mentor(mentee)).isPresent();
  }

  @Test
  void reportsEverythingThatIsWrongWithAMentor() {
    ImportReport report =
        run(
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
    assertThat(texts(report.lines().get(1)))
        .containsExactly(
            "E-mail address: this is no e-mail address. Write it as name@example.org.");
    assertThat(texts(report.lines().get(2)))
        .containsExactly("Capacity: enter a number from 0 to 20.");
  }

  @Test
  void takesPeopleWithRolesThatTheActorMayGive() {
    ImportReport report =
        run(
            ImportKind.PEOPLE,
            """
            Name;E-mail;Role;Language
            Eva;eva@example.org;editor, mentor;Swedish
            Jo;jo@example.org;juror;
            """);
    assertThat(outcomes(report)).containsExactly(ImportOutcome.NEW, ImportOutcome.WRONG);
    assertThat(texts(report.lines().get(1)))
        .containsExactly(
            "Roles: only administrators give or take the role juror. Leave it as it is.");

    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    imports.run(
        administrator, file(ImportKind.PEOPLE, "Name;E-mail;Role\nJo;jo@example.org;juror\n"));
    assertThat(people.byEmail("jo@example.org").orElseThrow().roles()).containsExactly(Role.JUROR);
  }

  @Test
  void tellsPersonsApartByTheirAddress() {
    PersonId known = programme.person("Known", Role.EDITOR);
    ImportReport report =
        run(
            ImportKind.PEOPLE,
            "Name,Mail,Role\n"
                + ("Known," + people.person(known).email() + ",editor\n")
                + "Eva,eva@example.org,editor\nEVA,Eva@example.org,\nOther,eva@example.org,\n");
    assertThat(outcomes(report))
        .containsExactly(
            ImportOutcome.KNOWN, ImportOutcome.NEW, ImportOutcome.DUPLICATE, ImportOutcome.WRONG);
    assertThat(texts(report.lines().get(3)))
        .containsExactly(
            "E-mail: line 3 has the same address under another name. Correct one of them.");
  }

  @Test
  void startsTheParticipationOfATownWithItsLead() {
    CycleId cycle = programme.cycle(2027);
    MunicipalityId town = programme.town("Rūjiena", Country.LV);

    ImportReport report =
        run(
            ImportKind.PEOPLE,
            """
            Name,E-mail,Language,Town,Team role
            Ilze,ilze@example.org,Latvian,Rujiena,member
            Jānis,janis@example.org,Latvian,Rūjiena,Lead
            """);

    assertThat(report.done()).isTrue();
    assertThat(texts(report.lines().get(1)))
        .containsExactly("Starts the participation of Rūjiena in the cycle 2027 as its lead.");
    PersonId lead = people.byEmail("janis@example.org").orElseThrow().id();
    ParticipationView started = participations.ofPerson(lead).get(0);
    assertThat(started.municipalityId()).isEqualTo(town);
    assertThat(started.cycleId()).isEqualTo(cycle);
    assertThat(started.team()).hasSize(2);
    assertThat(started.lead()).isEqualTo(lead);
    assertThat(started.languages()).containsExactly(Language.EN, Language.LV);
    assertThat(people.person(lead).zone()).isEqualTo(Country.LV.zone());
    assertThat(people.hasRole(lead, Role.MENTEE)).isTrue();
    assertThat(events.stream(ParticipationStarted.class)).hasSize(1);
  }

  @Test
  void addsToTheTeamOfATownThatTakesPart() {
    PersonId lead = programme.person("Lead", Role.MENTEE);
    ParticipationId id =
        programme.participation(programme.cycle(2027), programme.town("Rūjiena", Country.LV), lead);
    String text =
        "Name,E-mail,Town,Team role\nIlze,ilze@example.org,Rūjiena,\n"
            + ("Lead," + people.person(lead).email() + ",Rūjiena,lead\n");

    ImportReport report = run(ImportKind.PEOPLE, text);

    assertThat(outcomes(report)).containsExactly(ImportOutcome.NEW, ImportOutcome.KNOWN);
    assertThat(participations.participation(id).team())
        .containsExactlyInAnyOrder(lead, people.byEmail("ilze@example.org").orElseThrow().id());
  }

  @Test
  void refusesTeamsThatCannotBeJoined() {
    PersonId lead = programme.person("Lead", Role.MENTEE);
    CycleId cycle = programme.cycle(2027);
    programme.participation(cycle, programme.town("Rūjiena", Country.LV), lead);
    ParticipationId left = programme.participation(cycle, programme.town("Kiel", Country.DE), lead);
    participations.leave(left);
    programme.town("Neustadt", Country.DE);
    programme.town("Neustadt", Country.PL);
    programme.town("Alytus", Country.LT);

    ImportReport report =
        run(
            ImportKind.PEOPLE,
            """
            Name,E-mail,Town,Country,Team role
            A,a@example.org,Nowhere,,
            B,b@example.org,Neustadt,,lead
            C,c@example.org,Neustadt,Germany,lead
            D,d@example.org,Kiel,,
            E,e@example.org,Rūjiena,,lead
            F,f@example.org,Rūjiena,,mayor
            G,g@example.org,Alytus,,member
            """);
    assertThat(report.lines())
        .extracting(line -> line.notes().get(0).key())
        .containsExactly(
            "import.no-town",
            "import.which-town",
            "import.starts",
            "import.team-ended",
            "import.has-lead",
            "import.team-role",
            "import.no-lead");
    assertThat(people.byEmail("c@example.org")).isEmpty();
  }

  @Test
  void asksWhichOfTwoOpenCyclesIsMeant() {
    programme.town("Kiel", Country.DE);
    String plain = "Name,E-mail,Town,Team role\nA,a@example.org,Kiel,lead\n";
    assertThat(run(ImportKind.PEOPLE, plain).lines().get(0).notes())
        .extracting(ImportNote::key)
        .containsExactly("import.no-open-cycle");
    programme.cycle(2027);
    CycleId next = programme.cycle(2028);
    assertThat(run(ImportKind.PEOPLE, plain).lines().get(0).notes())
        .extracting(ImportNote::key)
        .containsExactly("import.which-cycle");

    run(
        ImportKind.PEOPLE,
        "Name,E-mail,Town,Team role,Cycle\nA,a@example.org,Kiel,lead,cycle 2028\n");

    PersonId lead = people.byEmail("a@example.org").orElseThrow().id();
    assertThat(participations.ofPerson(lead))
        .extracting(ParticipationView::cycleId)
        .containsExactly(next);
  }

  @Test
  void leavesTeamsToCoordinators() {
    programme.cycle(2027);
    programme.town("Kiel", Country.DE);
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    ImportReport report =
        imports.run(
            administrator,
            file(ImportKind.PEOPLE, "Name,E-mail,Town,Team role\nA,a@example.org,Kiel,lead\n"));
    assertThat(report.lines().get(0).notes())
        .containsExactly(ImportNote.of("import.teams-by-coordinator"));
  }

  @Test
  void refusesFilesWithoutTheirHeaders() {
    assertRefused("Place,Country\nKiel,DE\n", "error.people.import-no-header");
    assertRefused("Town,Municipality,Country\nKiel,Kiel,DE\n", "error.people.import-column-twice");
    assertRefused("Town,Country\n", "error.people.import-empty");
  }

  @Test
  void isForStaffOnly() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    ImportFile file = file(ImportKind.TOWNS, "Town,Country\nKiel,DE\n");
    assertThatThrownBy(() -> imports.check(mentor, file)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> imports.run(mentor, file)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void checksManyLinesWithFewStatements() {
    programme.cycle(2027);
    programme.town("Kiel", Country.DE);
    StringBuilder text = new StringBuilder("Name,E-mail,Town,Team role\n");
    for (int i = 0; i < 200; i++) {
      text.append("P")
          .append(i)
          .append(",p")
          .append(i)
          .append("@example.org,Kiel,")
          .append(i == 0 ? "lead\n" : "member\n");
    }
    ImportFile file = file(ImportKind.PEOPLE, text.toString());
    assertThat(statements.during(() -> imports.check(coordinator, file))).isLessThanOrEqualTo(5);

    String mentors = text.toString().replace("Kiel,lead", "DE,en").replace("Kiel,member", "DE,en");
    ImportFile second =
        file(ImportKind.MENTORS, mentors.replace("Town,Team role", "Country,Languages"));
    assertThat(statements.during(() -> imports.run(coordinator, second))).isLessThan(60);
    assertThat(people.activeMentors()).hasSize(200);
  }

  private ImportReport run(ImportKind kind, String text) {
    return imports.run(coordinator, file(kind, text));
  }

  private static ImportFile file(ImportKind kind, String text) {
    return new ImportFile(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ImportOutcome> outcomes(ImportReport report) {
    return report.lines().stream().map(ImportLine::outcome).toList();
  }

  private List<String> texts(ImportLine line) {
    return line.notes().stream()
        .map(note -> texts.getMessage(note.key(), note.arguments().toArray(), Locale.ENGLISH))
        .toList();
  }

  private void assertRefused(String text, String key) {
    assertThatThrownBy(() -> run(ImportKind.TOWNS, text))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
