package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class PeopleFacadeTest {

  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired ApplicationEvents events;

  PersonId coordinator;
  PersonId administrator;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void addsAPersonWithRoles() {
    PersonId id =
        people.add(
            coordinator,
            new PeopleService.Add(
                " Anna ",
                "Anna@Example.org",
                "A library",
                Language.LV,
                RIGA,
                null,
                Set.of(Role.MENTOR)));

    assertThat(people.person(id))
        .isEqualTo(
            new PersonView(
                id,
                "Anna",
                "anna@example.org",
                "A library",
                Language.LV,
                RIGA,
                null,
                Set.of(Role.MENTOR),
                true));
    assertThat(people.byEmail("ANNA@example.org ")).map(PersonView::id).contains(id);
    assertThat(people.roleChanges(administrator, id))
        .extracting(PeopleService.RoleChangeView::by, PeopleService.RoleChangeView::given)
        .containsExactly(tuple(coordinator, Set.of(Role.MENTOR)));
  }

  @Test
  void refusesASecondPersonWithTheSameAddress() {
    people.add(coordinator, add("one@example.org"));
    assertBroken(() -> people.add(coordinator, add(" ONE@example.org")), "email", "email-taken");
  }

  @Test
  void letsNobodyButStaffAddAndChoose() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    assertThatThrownBy(() -> people.add(mentor, add("two@example.org")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> people.choices(mentor)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void offersActivePeopleToCoordinatorsAlone() {
    PersonId gone = programme.person(" 1 Who is gone", Role.MENTEE);
    PersonId here = programme.person(" 1 Who is here", Role.MENTEE);
    people.deactivate(coordinator, gone);

    assertThat(people.choices(coordinator))
        .extracting(PersonView::id)
        .contains(here)
        .doesNotContain(gone)
        .hasSizeLessThanOrEqualTo(400);
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    assertThatThrownBy(() -> people.choices(administrator)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsAPersonChangeTheirOwnDataButNotTheAddress() {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    Versioned<PersonView> before = people.forChange(mentee, mentee);
    String email = before.value().email();

    people.change(mentee, change(mentee, before.version(), "New name", email));

    assertThat(people.person(mentee).name()).isEqualTo("New name");
    long version = people.forChange(mentee, mentee).version();
    assertThatThrownBy(() -> people.change(mentee, change(mentee, version, "x", "b@example.org")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsOnlySomebodyElseSayOfWhichCountryAPersonIs() {
    PersonId juror = programme.person("Juror", Role.JUROR);
    place(coordinator, juror, Country.SE);
    assertThat(people.person(juror).country()).isEqualTo(Country.SE);
    assertThat(events.stream(PersonEvent.TiesChanged.class))
        .contains(new PersonEvent.TiesChanged(Set.of(juror), false));

    for (Country other : Arrays.asList(Country.LV, null)) {
      assertNotAllowed(() -> place(juror, juror, other));
    }
    place(juror, juror, Country.SE); // the rest is changed, and the country stays
    assertBroken(() -> place(coordinator, coordinator, Country.LV), "country", "own-country");
    place(administrator, coordinator, Country.LV);
    assertThat(people.person(juror).country()).isEqualTo(Country.SE);
    assertThat(people.person(coordinator).country()).isEqualTo(Country.LV);
  }

  @Test
  void forgetsTheCountryOfWhoIsErased() {
    PersonId juror = programme.person("Juror", Role.JUROR);
    place(coordinator, juror, Country.SE);
    people.deactivate(coordinator, juror);
    people.eraseProfile(juror, "A former member");
    assertThat(people.person(juror).country()).isNull();
  }

  private void place(PersonId actor, PersonId person, Country country) {
    Versioned<PersonView> before = people.forChange(actor, person);
    PersonView view = before.value();
    people.change(
        actor,
        new PeopleService.Change(
            person,
            before.version(),
            view.name(),
            view.email(),
            view.organisation(),
            view.language(),
            view.zone(),
            country));
  }

  @Test
  void refusesAChangeOfAnOlderVersion() {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    Versioned<PersonView> before = people.forChange(coordinator, mentee);
    String email = before.value().email();
    people.change(coordinator, change(mentee, before.version(), "First", email));

    assertThatThrownBy(
            () -> people.change(coordinator, change(mentee, before.version(), "Second", email)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(people.person(mentee).name()).isEqualTo("First");
  }

  @Test
  void keepsAdministratorsFromCoordinators() {
    long version = people.forChange(administrator, administrator).version();
    assertNotAllowed(() -> people.forChange(coordinator, administrator));
    assertNotAllowed(() -> people.deactivate(coordinator, administrator));
    assertNotAllowed(
        () -> people.change(coordinator, change(administrator, version, "x", "x@example.org")));
  }

  @Test
  void changesRolesAndSaysSo() {
    PersonId person = programme.person("Person", Role.MENTEE, Role.EDITOR);
    long version = people.forChange(coordinator, person).version();

    people.changeRoles(
        coordinator,
        new PeopleService.ChangeRoles(person, version, Set.of(Role.MENTEE, Role.MENTOR)));

    assertThat(people.person(person).roles()).containsExactly(Role.MENTOR, Role.MENTEE);
    assertThat(people.hasRole(person, Role.EDITOR)).isFalse();
    assertThat(events.stream(PersonEvent.RolesChanged.class))
        .containsExactly(new PersonEvent.RolesChanged(person));
    assertThat(people.roleChanges(coordinator, person).get(0))
        .extracting(PeopleService.RoleChangeView::given, PeopleService.RoleChangeView::taken)
        .containsExactly(Set.of(Role.MENTOR), Set.of(Role.EDITOR));
    assertThatThrownBy(
            () ->
                people.changeRoles(
                    coordinator, new PeopleService.ChangeRoles(person, version, Set.of())))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void keepsTheLastActiveAdministrator() {
    long version = people.forChange(administrator, administrator).version();
    PeopleService.ChangeRoles toEditor =
        new PeopleService.ChangeRoles(administrator, version, Set.of(Role.EDITOR));
    assertBroken(() -> people.changeRoles(administrator, toEditor), "roles", "last-administrator");

    programme.person("Second", Role.ADMINISTRATOR);
    people.changeRoles(administrator, toEditor);
    assertThat(people.hasRole(administrator, Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void deactivatesAtOnceAndReactivates() {
    PersonId mentor = programme.mentor("Mentor", Country.EE, 2);

    people.deactivate(coordinator, mentor);

    assertThat(people.person(mentor).active()).isFalse();
    assertThat(people.hasRole(mentor, Role.MENTOR)).isFalse();
    assertThat(people.activeMentors()).isEmpty();
    assertThat(people.activeWithRole(Role.MENTOR)).isEmpty();
    assertThat(events.stream(PersonEvent.Deactivated.class))
        .containsExactly(new PersonEvent.Deactivated(mentor));
    assertBroken(() -> people.deactivate(coordinator, mentor), null, "already-inactive");

    people.reactivate(coordinator, mentor);

    assertThat(people.hasRole(mentor, Role.MENTOR)).isTrue();
    assertThat(events.stream(PersonEvent.Reactivated.class))
        .containsExactly(new PersonEvent.Reactivated(mentor, coordinator));
  }

  @Test
  void letsNobodyDeactivateThemselves() {
    assertNotAllowed(() -> people.deactivate(coordinator, coordinator));
  }

  @Test
  void takesTheRightsOfAnInactiveCoordinator() {
    people.deactivate(administrator, coordinator);
    assertNotAllowed(() -> people.add(coordinator, add("late@example.org")));
  }

  @Test
  void makesMenteesOfATeamOnce() {
    PersonId fresh = programme.person("Fresh");
    PersonId mentee = programme.person("Mentee", Role.MENTEE);

    people.enrolMentees(coordinator, List.of(fresh, mentee));

    assertThat(people.hasRole(fresh, Role.MENTEE)).isTrue();
    assertThat(events.stream(PersonEvent.RolesChanged.class))
        .containsExactly(new PersonEvent.RolesChanged(fresh));
  }

  @Test
  void letsNobodyInactiveChangeTheirOwnData() {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    people.deactivate(coordinator, mentee);
    assertNotAllowed(() -> people.forChange(mentee, mentee));
  }

  private static PeopleService.Add add(String email) {
    return new PeopleService.Add("A name", email, "", Language.EN, RIGA, null, Set.of());
  }

  private static PeopleService.Change change(PersonId id, long version, String name, String email) {
    return new PeopleService.Change(id, version, name, email, "", Language.EN, RIGA, null);
  }

  private static void assertNotAllowed(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
  }

  private static void assertBroken(ThrowingCallable act, String field, String key) {
    assertThatThrownBy(act)
        .isInstanceOf(RuleBroken.class)
        .satisfies(e -> assertThat(((Problem) e).field().orElse(null)).isEqualTo(field))
        .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo("error.people." + key));
  }
}
