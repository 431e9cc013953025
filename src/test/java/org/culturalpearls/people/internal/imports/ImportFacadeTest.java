package org.culturalpearls.people.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.people.internal.imports.Imports.file;

import java.time.Duration;
import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleAndCycleSlice
class ImportFacadeTest {

  @Autowired ImportService service;
  @Autowired PeopleService people;
  @Autowired MunicipalityService municipalities;
  @Autowired TestProgramme programme;
  @Autowired StatementCounter statements;
  @Autowired MessageSource texts;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  PersonId coordinator;
  Imports imports;

  @BeforeEach
  void staff() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    imports = new Imports(service, texts, coordinator);
  }

  @Test
  void writesNothingWhenItOnlyChecks() {
    ImportReport report =
        service.check(coordinator, file(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\n"));
    assertThat(report.done()).isFalse();
    assertThat(report.possible()).isTrue();
    assertThat(municipalities.byName("Rūjiena", Country.LV)).isEmpty();
  }

  @Test
  void keepsOneFileForEachPersonUntilItIsWrittenAndForADay() {
    PersonId other = programme.person("Coordinator", Role.COORDINATOR);
    service.keep(coordinator, "a.csv", file(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\n"));
    service.keep(coordinator, "b.csv", file(ImportKind.TOWNS, "Town,Country\nCēsis,LV\n"));
    WaitingImport waiting = service.waiting(coordinator).orElseThrow();
    assertThat(waiting.fileName()).isEqualTo("b.csv");
    assertThat(service.waiting(other)).isEmpty();

    clock.advance(Duration.ofHours(23));
    service.run(coordinator, waiting);
    assertThat(service.waiting(coordinator)).isEmpty();

    service.keep(other, "c.csv", file(ImportKind.TOWNS, "Town,Country\nLimbaži,LV\n"));
    clock.advance(Duration.ofHours(25));
    assertThat(service.waiting(other)).isEmpty();
    service.keep(coordinator, "d.csv", file(ImportKind.TOWNS, "Town,Country\nOgre,LV\n"));
    assertThat(jdbc.sql("select count(*) from waiting_import").query(Long.class).single())
        .isEqualTo(1);
  }

  /** One thing wrong in a column of many, corrected one by one. */
  @Test
  void keepsWhatIsWrongUntilItIsCorrected() {
    String text = "Our towns;;\nTown;Note;Country\nRūjiena;x;LV\nKiel;\"a\nb\";Atlantis\n;;PL\n";
    service.keep(coordinator, "a.csv", file(ImportKind.TOWNS, text));
    service.run(coordinator, service.waiting(coordinator).orElseThrow());

    WaitingImport left = service.waiting(coordinator).orElseThrow();
    ImportReport report = service.check(coordinator, left.file());
    assertThat(left.fileName()).isEqualTo("a.csv");
    assertThat(report.lines()).extracting(ImportLine::number).containsExactly(4, 5);
    assertThat(report.wrong().get(0).cells()).isEqualTo(line("Kiel", "Atlantis", ""));

    service.correct(coordinator, left, 4, line("Kiel", "DE", "Schleswig-Holstein"));
    left = service.waiting(coordinator).orElseThrow();
    assertThat(service.check(coordinator, left.file()).toEnter()).isEqualTo(1);
    service.correct(coordinator, left, 5, line("", "", ""));
    service.run(coordinator, service.waiting(coordinator).orElseThrow());
    assertThat(service.waiting(coordinator)).isEmpty();
    assertThat(municipalities.byName("Kiel", Country.DE)).isPresent();
  }

  @Test
  void correctsOnlyALineThatThereIsWithAsManyCellsAsThereAreColumns() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    service.keep(coordinator, "a.csv", file(ImportKind.TOWNS, "Town,Country\n,LV\n"));
    WaitingImport waiting = service.waiting(coordinator).orElseThrow();
    List<String> right = line("Rūjiena", "LV", "");
    assertThatThrownBy(() -> service.correct(mentor, waiting, 2, right))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.correct(coordinator, waiting, 3, right))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.correct(coordinator, waiting, 2, List.of("Rūjiena")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> service.correct(coordinator, waiting, 2, line("R".repeat(1001), "LV", "")))
        .isInstanceOf(RuleBroken.class);
    assertThat(service.waiting(coordinator).map(WaitingImport::key)).contains(waiting.key());
  }

  /** The lead's line is wrong: without it the member would be alone in a team without a lead. */
  @Test
  void leavesOutWhoseTeamLosesItsLeadWithAWrongLine() {
    programme.cycle(2027);
    programme.town("Kiel", Country.DE);
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            "Name,E-mail,Town,Team role\nA,no address,Kiel,lead\nB,b@example.org,Kiel,member\n"
                + "C,c@example.org,,\n");
    assertThat(Imports.outcomes(report))
        .containsExactly(ImportOutcome.WRONG, ImportOutcome.WRONG, ImportOutcome.NEW);
    assertThat(people.byEmail("c@example.org")).isPresent();
    assertThat(people.byEmail("b@example.org")).isEmpty();
  }

  @Test
  void keepsNothingThatCannotBeRead() {
    ImportFile file = file(ImportKind.TOWNS, "Place,Country\nKiel,DE\n");
    assertThatThrownBy(() -> service.keep(coordinator, "a.csv", file))
        .isInstanceOf(RuleBroken.class);
    assertThat(service.waiting(coordinator)).isEmpty();
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
    assertThatThrownBy(() -> service.check(mentor, file)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.run(mentor, Imports.waiting(file)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.keep(mentor, "a", file)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.waiting(mentor)).isInstanceOf(NotAllowed.class);
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
    assertThat(statements.during(() -> service.check(coordinator, file))).isLessThanOrEqualTo(5);

    String mentors = text.toString().replace("Kiel,lead", "DE,en").replace("Kiel,member", "DE,en");
    ImportFile second =
        file(ImportKind.MENTORS, mentors.replace("Town,Team role", "Country,Languages"));
    assertThat(statements.during(() -> service.run(coordinator, Imports.waiting(second))))
        .isLessThan(60);
    assertThat(people.activeMentors()).hasSize(200);
  }

  private void assertRefused(String text, String key) {
    assertThatThrownBy(() -> imports.run(ImportKind.TOWNS, text))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  /** A line of towns that says nothing about their figures. */
  private static List<String> line(String town, String country, String region) {
    return List.of(town, country, region, "", "", "", "");
  }
}
