package org.culturalpearls.award.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardDate;
import org.culturalpearls.award.EnterNewTown;
import org.culturalpearls.award.NewTownService;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.NominationView;
import org.culturalpearls.award.OpenCall;
import org.culturalpearls.award.internal.AwardCases.Year;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AwardSlice
class NewTownFacadeTest {

  private static final AtomicInteger TOWNS = new AtomicInteger();

  @Autowired AwardCases cases;
  @Autowired TestProgramme programme;
  @Autowired NewTownService towns;
  @Autowired NominationService nominations;
  @Autowired ParticipationService participations;
  @Autowired MunicipalityService municipalities;
  @Autowired PeopleService people;
  @Autowired TestClock clock;

  private Year year;
  private PersonId person;
  private String name;

  @BeforeEach
  void somebodyFromOutsideAndAnOpenCall() {
    clock.reset();
    year = cases.withAward();
    programme.worksAt(cases.coordinator(), "Office of the programme");
    person = programme.person("From outside");
    programme.worksAt(person, "Town hall of somewhere");
    name = "Harbour of " + "abcdefghijklmnopqrstuvwxyz".charAt(TOWNS.incrementAndGet()) + "land";
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
  }

  @Test
  void entersATownThatNobodyKnewWithThePersonAsItsTeam() {
    NominationView nomination = nominations.nomination(person, enter(name, Country.FI));

    assertThat(nomination.state()).isEqualTo(NominationState.DRAFT);
    assertThat(nomination.town()).isEqualTo(name);
    var town = participations.participation(nomination.participation());
    assertThat(town.team()).containsExactly(person);
    assertThat(town.stage()).isEqualTo(Stage.ENTERED);
    assertThat(municipalities.municipality(town.municipalityId()).region()).isEqualTo("North");
    assertThat(people.hasRole(person, Role.MENTEE)).isTrue();
    assertThat(nominations.rights(person, nomination.id()).write()).isTrue();
  }

  @Test
  void takesATownThatIsKnownHoweverItIsSpelled() {
    MunicipalityId known = programme.town(name, Country.EE);
    NominationId id = enter(" " + name.toUpperCase().replace('A', 'Ā') + " ", Country.EE);
    assertThat(nominations.nomination(person, id).towns().get(0).municipality()).isEqualTo(known);
    assertThat(towns.similar(cases.coordinator(), id)).as("it is the known one").isEmpty();
  }

  @Test
  void showsCoordinatorsWhichTownItMayBeAndNobodyElse() {
    programme.town(name + "s", Country.FI);
    programme.town(name + "t", Country.SE);
    NominationId id = enter(name, Country.FI);

    assertThat(towns.similar(cases.coordinator(), id)).containsExactly(name + "s");
    assertThatThrownBy(() -> towns.similar(person, id)).isInstanceOf(NotAllowed.class);
    PersonId stranger = programme.person("Stranger", Role.MENTOR);
    assertThatThrownBy(() -> towns.similar(stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void takesNoTownThatIsInTheCycleAlready() {
    NominationId first = enter(name, Country.FI);
    PersonId another = programme.person("Another");
    assertThatThrownBy(
            () -> towns.enter(another, new EnterNewTown(year.cycle(), name, Country.FI, "")))
        .isInstanceOf(AlreadyDone.class);
    assertThat(people.hasRole(another, Role.MENTEE)).as("nothing of it is kept").isFalse();
    assertThat(nominations.nomination(person, first).state()).isEqualTo(NominationState.DRAFT);
  }

  @ParameterizedTest
  @CsvSource({"'', FI, name", "' ', FI, name", "Harbour, , country"})
  void namesWhatIsMissing(String typed, Country country, String field) {
    assertThatThrownBy(() -> enter(typed, country))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
    assertThat(people.hasRole(person, Role.MENTEE)).isFalse();
  }

  @Test
  void asksForACallThatIsChosenAndOpen() {
    EnterNewTown unchosen = new EnterNewTown(null, name, Country.FI, "");
    assertThatThrownBy(() -> towns.enter(person, unchosen))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("cycle"));
    clock.set(cases.settings(year).times().of(AwardDate.CALL_CLOSES).plusSeconds(1));
    assertThatThrownBy(() -> enter(name, Country.FI)).isInstanceOf(RuleBroken.class);
    assertThat(municipalities.byName(name, Country.FI)).as("no town is left behind").isEmpty();
  }

  @Test
  void tellsEverybodyWhichCallsAreOpenAndNoOthers() {
    Year without = cases.cycle();
    List<OpenCall> open = towns.openCalls();
    assertThat(open).extracting(OpenCall::cycle).contains(year.cycle());
    assertThat(open).extracting(OpenCall::cycle).doesNotContain(without.cycle());
    clock.set(cases.settings(year).times().of(AwardDate.CALL_CLOSES).plusSeconds(1));
    assertThat(towns.openCalls()).extracting(OpenCall::cycle).doesNotContain(year.cycle());
  }

  private NominationId enter(String town, Country country) {
    return towns.enter(person, new EnterNewTown(year.cycle(), town, country, "North"));
  }
}
