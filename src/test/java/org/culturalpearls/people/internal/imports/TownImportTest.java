package org.culturalpearls.people.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.people.internal.imports.Imports.outcomes;

import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@PeopleAndCycleSlice
class TownImportTest {

  @Autowired ImportService service;
  @Autowired MunicipalityService municipalities;
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
  void takesTownsWithHeadersInAnyOrder() {
    ImportReport report =
        imports.run(
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
        imports.run(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\nSmiltene,LV\nRUJIENA,Latvija\n");

    assertThat(report.done()).isTrue();
    assertThat(outcomes(report))
        .containsExactly(ImportOutcome.NEW, ImportOutcome.KNOWN, ImportOutcome.DUPLICATE);
    assertThat(imports.texts(report.lines().get(2))).containsExactly("The same town as in line 2.");
  }

  @Test
  void writesTheValidLinesAndSaysWhatIsWrongWithTheOthers() {
    ImportReport report =
        imports.run(ImportKind.TOWNS, "Town,Country\nRūjiena,LV\nSomewhere,Atlantis\n,LV\nKiel,\n");

    assertThat(report.done()).isTrue();
    assertThat(report.toEnter()).isEqualTo(1);
    assertThat(outcomes(report))
        .containsExactly(
            ImportOutcome.NEW, ImportOutcome.WRONG, ImportOutcome.WRONG, ImportOutcome.WRONG);
    assertThat(imports.texts(report.lines().get(1)).get(0))
        .startsWith("Country: \"Atlantis\" is not known. Use: Denmark, Estonia");
    assertThat(imports.texts(report.lines().get(2)))
        .containsExactly("Name: this must be filled in.");
    assertThat(imports.texts(report.lines().get(3)))
        .containsExactly("Country: this must be filled in.");
    assertThat(municipalities.byName("Rūjiena", Country.LV)).isPresent();
    assertThat(imports.run(ImportKind.TOWNS, "Town,Country\n,LV\n").done()).isFalse();
  }
}
