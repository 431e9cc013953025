package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class MunicipalityFacadeTest {

  @Autowired MunicipalityService municipalities;
  @Autowired TestProgramme programme;
  @Autowired StatementCounter statements;

  PersonId coordinator;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
  }

  @Test
  void refusesTheSameTownOfACountryHoweverItIsSpelled() {
    MunicipalityId id = add("Rūjiena", Country.LV);

    assertThatThrownBy(() -> add("RUJIENA ", Country.LV))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.field()).contains("name");
              assertThat(e.key()).isEqualTo("error.people.municipality-exists");
              assertThat(e.arguments()).containsExactly("Rūjiena");
            });
    assertThat(add("Rūjiena", Country.EE)).isNotEqualTo(id);
    assertThat(municipalities.byName("rujiena", Country.LV))
        .contains(new MunicipalityView(id, "Rūjiena", Country.LV, "Vidzeme"));
  }

  @Test
  void changesATownOnceForEachVersion() {
    MunicipalityId id = add("Rujiena", Country.LV);
    long version = municipalities.forChange(coordinator, id).version();

    municipalities.change(
        coordinator, new MunicipalityService.Change(id, version, "Rūjiena", Country.LV, ""));

    assertThat(municipalities.municipality(id).name()).isEqualTo("Rūjiena");
    assertThatThrownBy(
            () ->
                municipalities.change(
                    coordinator,
                    new MunicipalityService.Change(id, version, "Other", Country.LV, "")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void refusesARenamingToATownThatExists() {
    add("Rūjiena", Country.LV);
    MunicipalityId id = add("Smiltene", Country.LV);
    long version = municipalities.forChange(coordinator, id).version();

    assertThatThrownBy(
            () ->
                municipalities.change(
                    coordinator,
                    new MunicipalityService.Change(id, version, "Rujiena", Country.LV, "")))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void namesTheFieldThatIsMissing() {
    assertThatThrownBy(() -> add(" ", Country.LV))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("name"));
    assertThatThrownBy(() -> add("Псков", Country.LV))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("name"));
    assertThatThrownBy(() -> add("Rūjiena", null))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("country"));
  }

  @Test
  void searchesByPartOfTheNameAndCountry() {
    MunicipalityId rujiena = add("Rūjiena", Country.LV);
    add("Rugāji", Country.LV);
    add("Ruhja", Country.EE);

    assertThat(found("ŪJ", null)).containsExactly(rujiena);
    assertThat(found("ru", Country.LV)).hasSize(2);
    assertThat(found(null, Country.EE)).hasSize(1);
  }

  @Test
  void isForStaffToChangeAndSearch() {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    assertThatThrownBy(
            () -> municipalities.add(mentee, new MunicipalityService.Add("A", Country.LV, "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> municipalities.search(mentee, new MunicipalityService.Search("", null, 0)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void readsManyWithOneStatement() {
    List<MunicipalityId> towns =
        List.of(programme.town("One", Country.SE), programme.town("Two", Country.SE));
    assertThat(statements.during(() -> municipalities.municipalities(towns))).isEqualTo(1);
    assertThat(municipalities.municipalities(towns)).containsOnlyKeys(towns);
    assertThatThrownBy(() -> municipalities.municipality(new MunicipalityId(-1)))
        .isInstanceOf(NotFound.class);
  }

  private MunicipalityId add(String name, Country country) {
    return municipalities.add(coordinator, new MunicipalityService.Add(name, country, "Vidzeme"));
  }

  private List<MunicipalityId> found(String text, Country country) {
    return municipalities
        .search(coordinator, new MunicipalityService.Search(text, country, 0))
        .items()
        .stream()
        .map(MunicipalityView::id)
        .toList();
  }
}
