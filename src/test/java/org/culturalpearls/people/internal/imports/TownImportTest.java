package org.culturalpearls.people.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.people.internal.imports.Imports.outcomes;

import java.math.BigDecimal;
import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@PeopleAndCycleSlice
class TownImportTest {

  @Autowired ImportService service;
  @Autowired MunicipalityService municipalities;
  @Autowired TownFigureService figures;
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
  void takesTheNumbersOfTowns() {
    ImportReport report =
        imports.run(
            ImportKind.TOWNS,
            """
            Town;Country;Inhabitants;As of;Lat;Lon
            Rūjiena;LV;2 900;2024;57,8972;25.3269
            Smiltene;LV;;;;
            Cēsis;LV;14000;;57.31;200
            Valga;EE;many;2024;north;26
            """);

    assertThat(outcomes(report))
        .containsExactly(
            ImportOutcome.NEW, ImportOutcome.NEW, ImportOutcome.WRONG, ImportOutcome.WRONG);
    assertThat(imports.texts(report.lines().get(2)))
        .containsExactly(
            "Year of that number: enter it together with “People who live there”, or leave both"
                + " empty.",
            "Longitude: enter a number from 4 to 33.");
    assertThat(imports.texts(report.lines().get(3)))
        .containsExactly(
            "Population: \"many\" is no whole number.",
            "Latitude: \"north\" is no number of degrees. Write it as 58.2528.");
    assertThat(of("Rūjiena"))
        .isEqualTo(
            new TownFigures(2900, 2024, new BigDecimal("57.8972"), new BigDecimal("25.3269")));
    assertThat(of("Smiltene")).isEqualTo(TownFigures.UNKNOWN);
  }

  private TownFigures of(String name) {
    MunicipalityId id = municipalities.byName(name, Country.LV).orElseThrow().id();
    return figures.of(List.of(id)).get(id);
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
