package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.TownBefore;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AwardSlice
class NewTownFacadeTest {

  private static final AtomicInteger TOWNS = new AtomicInteger();

  @Autowired AwardCases cases;
  @Autowired TestProgramme programme;
  @Autowired NewTownService towns;
  @Autowired CallService calls;
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
    char letter = (char) ('a' + TOWNS.getAndIncrement());
    name = "Harbour of " + String.valueOf(letter).repeat(5) + "land";
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
  }

  @Test
  void isNotForRehearsals() {
    assertThat(towns.openCalls()).extracting(OpenCall::cycle).contains(year.cycle());
    programme.rehearses(year.cycle());

    assertThat(towns.openCalls()).extracting(OpenCall::cycle).doesNotContain(year.cycle());
    assertThat(calls.published())
        .extracting(call -> call.call().cycle())
        .doesNotContain(year.cycle());
    assertThatThrownBy(() -> enter(name, Country.FI)).isInstanceOf(RuleBroken.class);
    assertThat(calls.problem(new NewTownService.Enter(year.cycle(), name, Country.FI, "")))
        .isEmpty();
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
  void isForPeopleOfTownsMentorsAndWhoComesFromOutside() {
    towns.requireMayEnter(person);
    for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
      towns.requireMayEnter(programme.person("May enter", Role.JUROR, role));
    }
    PersonId ofOffice = programme.person("Of the office", Role.MENTEE, Role.COORDINATOR);
    assertThatThrownBy(() -> towns.requireMayEnter(ofOffice))
        .isInstanceOf(NotAllowed.class)
        .hasMessageContaining("office-enters");
    for (Role role : List.of(Role.SELECTOR, Role.JUROR, Role.EDITOR, Role.ADMINISTRATOR)) {
      PersonId other = programme.person("May not", role);
      assertThatThrownBy(() -> towns.requireMayEnter(other)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  towns.enter(
                      other, new NewTownService.Enter(year.cycle(), name, Country.FI, "North")))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(municipalities.byName(name, Country.FI)).isEmpty();
  }

  @Test
  void takesATownThatIsKnownHoweverItIsSpelled() {
    MunicipalityId known = programme.town(name, Country.EE);
    NominationId id = enter(" " + name.toUpperCase().replace('A', 'Ā') + " ", Country.EE);
    assertThat(nominations.nomination(person, id).towns().get(0).municipality()).isEqualTo(known);
    NewTownService.OutsideEntry entry = towns.outside(cases.coordinator(), id).orElseThrow();
    assertThat(entry.town()).isEqualTo(TownBefore.LISTED);
    assertThat(entry.by().id()).isEqualTo(person);
    assertThat(entry.similar()).as("it is the known one").isEmpty();
  }

  @Test
  void leavesATownOfWhichWeKnowPeopleToThem() {
    MunicipalityId known = programme.town(name, Country.FI);
    PersonId member = programme.person("Of the town", Role.MENTEE);
    var earlier = participations.enter(member, start(cases.cycle(), known, member));
    participations.leave(earlier);

    assertThatThrownBy(() -> enter(name.toUpperCase(), Country.FI))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.field()).contains("name");
              assertThat(broken.arguments()).as("and names nobody").containsExactly(name);
            });
    assertThat(participations.ofPerson(person)).isEmpty();
    assertThat(people.hasRole(person, Role.MENTEE)).as("nothing of it is kept").isFalse();
    NominationId own =
        nominations.start(member, new NominationService.Start(year.cycle(), earlier, ""));
    assertThat(towns.outside(cases.coordinator(), own)).as("not from outside").isEmpty();
  }

  @Test
  void takesATownWhosePeopleHaveAllGone() {
    MunicipalityId known = programme.town(name, Country.FI);
    PersonId gone = programme.person("Of the town", Role.MENTEE);
    participations.enter(gone, start(cases.cycle(), known, gone));
    people.deactivate(cases.coordinator(), gone);

    NominationId id = enter(name, Country.FI);
    assertThat(towns.outside(cases.coordinator(), id).orElseThrow().town())
        .isEqualTo(TownBefore.LISTED);
  }

  /** One of them enters it; the other waits, and is told what the first did. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isEnteredByOneOfTwoWhoDoSoAtOnce(boolean known) throws Exception {
    if (known) {
      programme.town(name, Country.FI);
    }
    PersonId another = programme.person("Another");
    programme.worksAt(another, "Town hall of somewhere else");
    List<RuntimeException> told = new CopyOnWriteArrayList<>();
    assertThat(Race.winners(() -> entering(person, told), () -> entering(another, told)))
        .isEqualTo(1);

    assertThat(told)
        .singleElement()
        .isInstanceOfSatisfying(
            AlreadyDone.class,
            late -> assertThat(late.key()).isEqualTo("error.nomination.town-there"));
    assertThat(people.hasRole(person, Role.MENTEE))
        .isNotEqualTo(people.hasRole(another, Role.MENTEE));
    assertThat(participations.ofPerson(person).size() + participations.ofPerson(another).size())
        .isEqualTo(1);
  }

  private NominationId entering(PersonId who, List<RuntimeException> told) {
    try {
      return towns.enter(who, new NewTownService.Enter(year.cycle(), name, Country.FI, "North"));
    } catch (RuntimeException late) {
      told.add(late);
      throw late;
    }
  }

  private static ParticipationService.Start start(
      Year cycle, MunicipalityId town, PersonId member) {
    return new ParticipationService.Start(
        town, cycle.cycle(), List.of(member), member, Set.of(), Set.of(Language.EN));
  }

  @Test
  void showsCoordinatorsWhoEnteredItAndWhichTownItMayBeAndNobodyElse() {
    programme.town(name + "s", Country.FI);
    programme.town(name + "t", Country.SE);
    NominationId id = enter(name, Country.FI);

    NewTownService.OutsideEntry entry = towns.outside(cases.coordinator(), id).orElseThrow();
    assertThat(entry.similar()).containsExactly(name + "s");
    assertThat(entry.town()).isEqualTo(TownBefore.NEW);
    assertThat(entry.by()).isEqualTo(people.person(person));
    assertThatThrownBy(() -> towns.outside(person, id)).isInstanceOf(NotAllowed.class);
    PersonId stranger = programme.person("Stranger", Role.MENTOR);
    assertThatThrownBy(() -> towns.outside(stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void takesNoTownThatIsInTheCycleAlready() {
    NominationId first = enter(name, Country.FI);
    PersonId another = programme.person("Another");
    assertThatThrownBy(
            () ->
                towns.enter(another, new NewTownService.Enter(year.cycle(), name, Country.FI, "")))
        .isInstanceOf(AlreadyDone.class);
    assertThat(people.hasRole(another, Role.MENTEE)).as("nothing of it is kept").isFalse();
    assertThat(nominations.nomination(person, first).state()).isEqualTo(NominationState.DRAFT);
  }

  @Test
  void letsWhoEnteredATownAndWithdrewEnterItAgainAndNobodyElse() {
    NominationId first = enter(name, Country.FI);
    nominations.withdraw(person, first);
    PersonId another = programme.person("Another");
    assertThatThrownBy(
            () ->
                towns.enter(another, new NewTownService.Enter(year.cycle(), name, Country.FI, "")))
        .isInstanceOfSatisfying(
            AlreadyDone.class,
            told -> assertThat(told.key()).isEqualTo("error.nomination.town-there"));
    assertThat(people.hasRole(another, Role.MENTEE)).isFalse();

    NominationId second = enter(name.toUpperCase(), Country.FI);

    assertThat(nominations.earlier(person, second)).extracting("id").containsExactly(first);
    assertThat(nominations.nomination(person, second).participation())
        .isEqualTo(nominations.nomination(person, first).participation());
    NewTownService.OutsideEntry entry = towns.outside(cases.coordinator(), second).orElseThrow();
    assertThat(entry.town()).as("as it was at first").isEqualTo(TownBefore.NEW);
    assertThat(entry.by().id()).isEqualTo(person);
  }

  /** The town is no more theirs than anybody's, though they entered it in an earlier cycle. */
  @Test
  void holdsNoTownThatNoCoordinatorHasConfirmed() {
    ParticipationId entered = participationOf(enter(name, Country.FI));
    anotherCallIsOpen();

    assertThat(nominations.callFor(person, entered, year.cycle())).isEmpty();
    assertThatThrownBy(() -> beginFrom(entered))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.key()).endsWith("nomination.unclaimed"));
    PersonId ofTown = programme.person("Of the town");
    programme.worksAt(ofTown, "Town hall of somewhere else");
    NominationId own =
        towns.enter(ofTown, new NewTownService.Enter(year.cycle(), name, Country.FI, ""));
    assertThat(nominations.nomination(ofTown, own).state()).isEqualTo(NominationState.DRAFT);
    assertThat(participations.ofPerson(person)).extracting("id").containsExactly(entered);
    assertThat(nominations.ifReadable(person, own)).isEmpty();
  }

  @Test
  void leavesATownToThosePeopleWhomACoordinatorHasConfirmed() {
    ParticipationId entered = participationOf(enter(name, Country.FI));
    long version = participations.forChange(cases.coordinator(), entered).version();
    participations.changeTeam(
        cases.coordinator(),
        new ParticipationService.ChangeTeam(entered, version, List.of(person), person));
    anotherCallIsOpen();

    PersonId another = programme.person("Another");
    assertThatThrownBy(
            () ->
                towns.enter(another, new NewTownService.Enter(year.cycle(), name, Country.FI, "")))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.key()).endsWith("town-has-people"));
    assertThat(nominations.callFor(person, entered, year.cycle())).isPresent();
    assertThat(nominations.nomination(person, beginFrom(entered)).town()).isEqualTo(name);
  }

  @Test
  void letsOnePersonEnterFewTownsUntilACoordinatorConfirmsOne() {
    NominationId first = enter(name + "a", Country.FI);
    enter(name + "b", Country.FI);
    enter(name + "c", Country.FI);
    assertThatThrownBy(() -> enter(name + "d", Country.FI))
        .isInstanceOfSatisfying(
            RuleBroken.class, told -> assertThat(told.key()).endsWith("many-entered"));
    assertThat(municipalities.byName(name + "d", Country.FI)).isEmpty();

    ParticipationId confirmed = participationOf(first);
    long version = participations.forChange(cases.coordinator(), confirmed).version();
    participations.changeTeam(
        cases.coordinator(),
        new ParticipationService.ChangeTeam(confirmed, version, List.of(person), person));
    enter(name + "d", Country.FI);
  }

  private ParticipationId participationOf(NominationId id) {
    return nominations.nomination(person, id).participation();
  }

  private NominationId beginFrom(ParticipationId earlier) {
    return nominations.start(person, new NominationService.Start(year.cycle(), earlier, ""));
  }

  private void anotherCallIsOpen() {
    year = cases.withAward();
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
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
    NewTownService.Enter unchosen = new NewTownService.Enter(null, name, Country.FI, "");
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

  @Test
  void tellsEverybodyTheRulesOfAnOpenCallAndWhatSpeaksAgainstATown() {
    year =
        cases.withAward(
            new EligibleArea(Country.SE, List.of(), List.of("Stockholm")),
            new EligibleArea(Country.DE, List.of("Schleswig-Holstein"), List.of()));
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
    assertThat(calls.published())
        .filteredOn(each -> each.call().cycle().equals(year.cycle()))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.areas()).isEqualTo(cases.settings(year).areas());
              assertThat(call.criteria()).isEqualTo(cases.settings(year).criteria());
              assertThat(call.dates()).isEqualTo(cases.settings(year).dates());
            });
    assertThat(problem("STOCKHOLM", Country.SE)).contains(Kind.CAPITAL);
    assertThat(problem("Bergen", Country.NO)).contains(Kind.COUNTRY);
    assertThat(problem("Lübeck", Country.DE)).contains(Kind.REGION_UNKNOWN);
    assertThat(problem("Malmö", Country.SE)).isEmpty();
    assertThat(calls.problem(new NewTownService.Enter(null, name, Country.NO, ""))).isEmpty();
    assertThat(problem(null, null)).isEmpty();
  }

  private Optional<Kind> problem(String town, Country country) {
    return calls.problem(new NewTownService.Enter(year.cycle(), town, country, null));
  }

  private NominationId enter(String town, Country country) {
    return towns.enter(person, new NewTownService.Enter(year.cycle(), town, country, "North"));
  }
}
