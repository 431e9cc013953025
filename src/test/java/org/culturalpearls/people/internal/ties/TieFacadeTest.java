package org.culturalpearls.people.internal.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.TieService;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleAndCycleSlice
class TieFacadeTest {

  @Autowired TieService ties;
  @Autowired PeopleService people;
  @Autowired AddressService addresses;
  @Autowired EntrantService entrants;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;

  PersonId coordinator;
  PersonId person;

  @BeforeEach
  void somebody() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    person = programme.person("Person", Role.MENTOR);
  }

  @Test
  void keepsSinceWhenAndUntilWhenAPersonWorksForAnOrganisation() {
    OrganisationId first = organisation("An organisation");
    OrganisationId second = organisation("Hall of tales");

    worksFor(coordinator, "Hall of Tales");
    clock.advanceDays(1);
    worksFor(coordinator, "");

    assertThat(affiliations())
        .containsExactly(
            first.value() + " from null to " + TestClock.START,
            second.value() + " from " + TestClock.START + " to " + clock.instant());
    assertThat(ties.of(Set.of(person)).organisations()).isEmpty();
    assertThat(ties.of(Set.of(person)).formerTies())
        .containsExactly(
            new FormerTie(person, second, null, clock.instant()),
            new FormerTie(person, first, null, TestClock.START));
  }

  @Test
  void letsAnybodyChooseFromTheListAndOnlyStaffAddToIt() {
    assertThatThrownBy(() -> worksFor(person, "An invented house"))
        .isInstanceOf(RuleBroken.class)
        .satisfies(e -> assertThat(((Problem) e).field()).contains("organisation"))
        .satisfies(
            e -> assertThat(((Problem) e).key()).isEqualTo("error.people.organisation-unknown"));

    worksFor(coordinator, "An invented house");
    worksFor(person, "AN INVENTED HOUSE.");

    assertThat(people.person(person).organisation()).isEqualTo("An invented house");
    assertThat(affiliations()).hasSize(2);
  }

  @Test
  void takesPeopleOfAnOrganisationAndOfItsPartsAsOfOne() {
    OrganisationId top = organisation("University");
    within(organisation("Faculty"), top);
    within(organisation("Institute"), organisation("Faculty"));
    PersonId other = programme.person("Other");
    PersonId none = programme.person("None");
    jdbc.sql("update person set organisation_id = null where id = ?").param(none.value()).update();
    worksFor(coordinator, "Institute");
    programme.worksAt(other, "University");

    assertThat(ties.of(List.of(person, other, none)).organisations())
        .containsOnlyKeys(person, other)
        .containsEntry(person, top)
        .containsEntry(other, top);

    worksFor(coordinator, "");
    assertThat(ties.of(Set.of(person)).formerTies())
        .extracting(FormerTie::organisation)
        .contains(top)
        .doesNotContain(organisation("Institute"));
  }

  @Test
  void keepsACountryThatEndsThroughWhateverFieldItDoes() {
    is(Country.EE);
    is(Country.LV);
    clock.advance(Duration.ofHours(1));
    profile(Country.DK);
    profile(Country.FI);

    assertThat(formerCountries()).containsExactly(Country.DK, Country.EE);
  }

  @Test
  void keepsTheCountryOfTimeZoneAndAddressWhileNoneIsRecorded() {
    change(person, view -> at(view, "Europe/Riga"));
    change(person, view -> at(view, "Europe/Stockholm"));
    assertThat(formerCountries()).containsExactly(Country.LV);

    clock.advanceDays(1);
    change(coordinator, view -> view.at("person@example.pl"));
    change(coordinator, view -> view.at("person@example.org"));
    assertThat(formerCountries()).containsExactly(Country.PL, Country.LV);

    clock.advanceDays(1);
    change(person, view -> at(view, "Europe/Vilnius"));
    is(Country.EE);
    assertThat(formerCountries()).containsExactly(Country.LT, Country.PL, Country.LV);
  }

  @Test
  void keepsTheCountryOfAnAddressThatThePersonChanges() {
    jdbc.sql("update person set email = 'person@example.pl' where id = ?")
        .param(person.value())
        .update();
    TestPassword.give(jdbc, person);

    addresses.confirm(addresses.request(person, TestPassword.PASSWORD, "p@example.lt").token());

    assertThat(formerCountries()).containsExactly(Country.PL);
  }

  @Test
  void keepsTheCountryOfAnEntrantWhoBeginsElsewhere() {
    PersonId entrant = programme.person("Entrant");
    jdbc.sql("update person set zone = 'Europe/Riga' where id = ?").param(entrant.value()).update();

    entrants.worksForTown(entrant, Country.EE);

    assertThat(ties.of(Set.of(entrant)).formerTies())
        .extracting(FormerTie::country)
        .containsExactly(Country.LV);
  }

  @Test
  void sharesNothingThatStaysACountry() {
    profile(Country.EE);
    is(Country.EE);
    profile(Country.LV);
    assertThat(formerCountries()).isEmpty();
  }

  @Test
  void readsEverybodyInOneStatementEach() {
    List<PersonId> all = List.of(person, coordinator);
    assertThat(statements.during(() -> ties.of(all).organisations())).isEqualTo(1);
    assertThat(statements.during(() -> ties.of(all).formerTies())).isEqualTo(1);
    assertThat(ties.of(List.of()).formerTies()).isEmpty();
  }

  private List<Country> formerCountries() {
    return ties.of(Set.of(person)).formerTies().stream().map(FormerTie::country).toList();
  }

  private void worksFor(PersonId actor, String organisation) {
    Versioned<PersonView> before = people.forChange(actor, person);
    PersonView view = before.value();
    save(actor, before.version(), view, organisation, view.country());
  }

  private void is(Country country) {
    Versioned<PersonView> before = people.forChange(coordinator, person);
    save(coordinator, before.version(), before.value(), before.value().organisation(), country);
  }

  private void change(PersonId actor, UnaryOperator<PersonView> change) {
    Versioned<PersonView> before = people.forChange(actor, person);
    PersonView view = change.apply(before.value());
    save(actor, before.version(), view, view.organisation(), view.country());
  }

  private void save(
      PersonId actor, long version, PersonView view, String organisation, Country country) {
    people.change(
        actor,
        new PeopleService.Change(
            person,
            version,
            view.name(),
            view.email(),
            organisation,
            view.language(),
            view.zone(),
            country));
  }

  private static PersonView at(PersonView view, String zone) {
    return new PersonView(
        view.id(),
        view.name(),
        view.email(),
        view.organisation(),
        view.language(),
        ZoneId.of(zone),
        view.country(),
        view.roles(),
        view.active());
  }

  private void profile(Country country) {
    people.saveMentorProfile(
        person,
        new PeopleService.SaveMentorProfile(
            person,
            people.profileForChange(person, person).map(Versioned::version).orElse(null),
            country,
            Set.of(),
            Set.of(Language.EN),
            Set.of(),
            2,
            null,
            null));
  }

  private OrganisationId organisation(String name) {
    return new OrganisationId(programme.organisation(name));
  }

  private void within(OrganisationId organisation, OrganisationId parent) {
    jdbc.sql("update organisation set parent_id = ? where id = ?")
        .params(parent.value(), organisation.value())
        .update();
  }

  private List<String> affiliations() {
    return jdbc.sql(
            "select organisation_id, since, until from affiliation where person_id = ? order by id")
        .param(person.value())
        .query(
            (row, number) ->
                row.getLong("organisation_id")
                    + " from "
                    + instant(row.getTimestamp("since"))
                    + " to "
                    + instant(row.getTimestamp("until")))
        .list();
  }

  private static Instant instant(java.sql.Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
