package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.AwardOffices;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class AddressFacadeTest {

  private static final String NEW = "new@example.org";

  @Autowired AddressService addresses;
  @Autowired PeopleService people;
  @Autowired InvitationService invitations;
  @Autowired CredentialService credentials;
  @Autowired LinkService links;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entities;
  @Autowired ApplicationEvents events;
  @Autowired AwardOffices offices;

  PersonId coordinator;
  PersonId administrator;
  PersonId mentor;

  @BeforeEach
  void people() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR, Role.MENTOR);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    mentor = programme.person("Mentor", Role.MENTOR);
    TestPassword.give(jdbc, mentor);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SELECTOR", "JUROR", "COORDINATOR"})
  void leavesAddressesOfWhoDecidesAboutOthersToAdministrators(Role role) {
    PersonId person = programme.person("Who decides", role, Role.MENTOR);
    String before = people.person(person).email();

    assertBroken(() -> change(coordinator, person, NEW), "email", "email-by-administrator");
    assertThat(people.person(person).email()).isEqualTo(before);
    assertThat(addresses.mayChange(coordinator, person)).isFalse();
    assertThat(addresses.changes(coordinator, person)).isEmpty();

    assertThat(addresses.mayChange(administrator, person)).isTrue();
    change(administrator, person, NEW);
    assertThat(people.person(person).email()).isEqualTo(NEW);
  }

  @Test
  void keepsAddressesOfAdministratorsFromCoordinators() {
    PersonId other = programme.person("Other administrator", Role.ADMINISTRATOR, Role.MENTOR);

    assertThatThrownBy(() -> addresses.mayChange(coordinator, other))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> people.change(coordinator, command(administrator, other, NEW)))
        .isInstanceOf(NotAllowed.class);
    change(administrator, other, NEW);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"COORDINATOR", "ADMINISTRATOR"})
  void letsNobodyElseChangeAddresses(Role role) {
    PersonId actor = programme.person("Actor", role);

    assertThatThrownBy(() -> people.change(actor, command(administrator, mentor, NEW)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> addresses.mayChange(actor, mentor)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> addresses.changes(actor, mentor)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void knowsOfficesThatAreNoRoles() {
    when(offices.wasAppointed(mentor)).thenReturn(true);

    assertBroken(() -> change(coordinator, mentor, NEW), "email", "email-by-administrator");
    change(administrator, mentor, NEW);
  }

  /** Else who appoints could dismiss somebody for a minute. */
  @Test
  void remembersARoleThatWasTakenAway() {
    people.changeReviewers(coordinator, Role.JUROR, List.of(mentor), List.of());
    people.changeReviewers(coordinator, Role.JUROR, List.of(), List.of(mentor));
    PersonId colleague = programme.person("Colleague", Role.MENTOR);
    give(colleague, Role.MENTOR, Role.COORDINATOR);
    give(colleague, Role.MENTOR);

    for (PersonId once : List.of(mentor, colleague)) {
      assertThat(people.person(once).roles()).containsExactly(Role.MENTOR);
      assertBroken(() -> change(coordinator, once, NEW), "email", "email-by-administrator");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COORDINATOR", "ADMINISTRATOR"})
  void changesNobodysOwnAddressWithoutThePassword(Role role) {
    PersonId self = programme.person("Self", role);

    assertBroken(() -> change(self, self, NEW), "email", "own-email");
    assertThat(addresses.mayChange(self, self)).isFalse();
  }

  /** Nobody inactive gets mail, so the old address would not hear of it. */
  @Test
  void changesNoAddressOfWhoIsInactive() {
    people.deactivate(coordinator, mentor);

    assertBroken(() -> change(administrator, mentor, NEW), "email", "email-inactive");
  }

  @Test
  void recordsAndTellsWhoChangedWhat() {
    String before = people.person(mentor).email();
    String link = invitations.invite(coordinator, mentor).token();

    change(coordinator, mentor, " NEW@example.org");

    assertThat(addresses.changes(mentor, mentor))
        .containsExactly(new AddressService.ChangeView(TestClock.START, coordinator, before, NEW));
    assertThat(addresses.changes(coordinator, mentor)).hasSize(1);
    PersonEvent.AddressChanged told =
        events.stream(PersonEvent.AddressChanged.class).findFirst().orElseThrow();
    assertThat(told).extracting("person", "by").containsExactly(mentor, coordinator);
    assertThat(addresses.change(told.change()).oldAddress()).isEqualTo(before);
    assertThat(events.stream(PersonEvent.TiesChanged.class))
        .contains(new PersonEvent.TiesChanged(Set.of(mentor), false));
    entities.flush();
    entities.clear();
    assertThatThrownBy(() -> invitations.open(link)).isInstanceOf(NotFound.class);
  }

  @Test
  void recordsNothingWhereTheAddressStays() {
    change(coordinator, mentor, people.person(mentor).email().toUpperCase());

    assertThat(addresses.changes(mentor, mentor)).isEmpty();
    assertThat(events.stream(PersonEvent.AddressChanged.class)).isEmpty();
  }

  @Test
  void asksForThePasswordOfWhoWantsAnotherAddress() {
    PersonId without = programme.person("Without a password", Role.MENTEE);
    for (PersonId self : List.of(mentor, without)) {
      assertBroken(() -> addresses.request(self, "wrong", NEW), "current", "password-wrong");
      assertBroken(() -> addresses.request(self, null, NEW), "current", "password-wrong");
    }
    assertBroken(() -> request("no address"), "email", "email-shape");
    assertBroken(() -> request(people.person(mentor).email()), "email", "email-same");
  }

  @Test
  void changesTheOwnAddressOnceItIsConfirmed() {
    String before = people.person(mentor).email();
    String token = request(" New@Example.org ");

    assertThat(addresses.open(token))
        .isEqualTo(
            new AddressService.OpenChange(
                "Mentor", before, NEW, TestClock.START.plus(Duration.ofDays(1))));
    assertThat(people.person(mentor).email()).isEqualTo(before);
    assertThat(addresses.changes(mentor, mentor)).isEmpty();

    addresses.confirm(token);

    assertThat(people.person(mentor).email()).isEqualTo(NEW);
    assertThat(addresses.changes(mentor, mentor))
        .extracting(AddressService.ChangeView::by, AddressService.ChangeView::newAddress)
        .containsExactly(tuple(mentor, NEW));
    assertClosed(token);
  }

  @Test
  void confirmsTheLatestRequestOnly() {
    String first = request("first@example.org");
    String second = request("second@example.org");

    assertClosed(first);
    addresses.confirm(second);
    assertThat(people.person(mentor).email()).isEqualTo("second@example.org");
  }

  @Test
  void endsARequestWithItsDay() {
    String token = request(NEW);
    clock.advance(Duration.ofDays(1));

    assertClosed(token);
  }

  @Test
  void endsARequestWithAnotherChangeAndWithTheAccount() {
    String changed = request(NEW);
    change(administrator, mentor, "by-office@example.org");
    assertClosed(changed);

    String closed = request(NEW);
    people.deactivate(coordinator, mentor);
    assertClosed(closed);
  }

  /** A stranger who types the address must not end what the person began. */
  @Test
  void goesOnBesideALinkToChooseAPassword() {
    String token = request(NEW);
    links.request(LinkKind.PASSWORD_RESET, email(mentor), null);
    links.request(LinkKind.SIGN_IN, email(mentor), null);

    addresses.confirm(token);
    assertThat(email(mentor)).isEqualTo(NEW);
  }

  @Test
  void opensNothingElse() {
    String confirmation = request(NEW);
    assertThatThrownBy(() -> invitations.open(confirmation)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> invitations.accept(confirmation, "boats in the harbour"))
        .isInstanceOf(NotFound.class);
    assertThat(links.signIn(confirmation)).isEmpty();
    addresses.open(confirmation);

    String password = invitations.invite(coordinator, mentor).token();
    assertThatThrownBy(() -> addresses.open(password)).isInstanceOf(NotFound.class);
    assertClosed(password);
    assertClosed("guessed");
    assertClosed("");
  }

  @Test
  void saysWhenSomebodyElseHasTheAddressByThen() {
    PersonId other = programme.person("Other", Role.MENTEE);
    String token = request(email(other));

    assertThatThrownBy(() -> addresses.confirm(token))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.people.email-taken-own"));
    assertThat(email(mentor)).isNotEqualTo(email(other));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SELECTOR", "JUROR", "COORDINATOR"})
  void showsCoordinatorsNoLinkInPlaceOfThePasswordOfWhoDecides(Role role) {
    PersonId person = programme.person("Who decides", role, Role.MENTOR);
    assertThat(invitations.mayBeShown(coordinator, person)).as("the first password").isTrue();
    TestPassword.give(jdbc, person);

    assertThat(invitations.mayBeShown(coordinator, person)).isFalse();
    assertThatThrownBy(() -> invitations.invite(coordinator, person))
        .isInstanceOfSatisfying(
            NotAllowed.class,
            refused -> assertThat(refused.key()).isEqualTo("error.people.link-by-administrator"));
    links.invite(coordinator, person);
    assertThat(invitations.invite(administrator, person).token()).isNotEmpty();
    assertThat(invitations.invite(coordinator, mentor).token()).as("a mentor's").isNotEmpty();
  }

  private String request(String email) {
    return addresses.request(mentor, TestPassword.PASSWORD, email).token();
  }

  private String email(PersonId person) {
    return people.person(person).email();
  }

  private void give(PersonId person, Role... roles) {
    people.changeRoles(
        administrator,
        new PeopleService.ChangeRoles(
            person, people.forChange(administrator, person).version(), Set.of(roles)));
  }

  private void change(PersonId actor, PersonId person, String email) {
    people.change(actor, command(actor, person, email));
  }

  private PeopleService.Change command(PersonId reader, PersonId person, String email) {
    Versioned<PersonView> read = people.forChange(reader, person);
    PersonView view = read.value();
    return new PeopleService.Change(
        person,
        read.version(),
        view.name(),
        email,
        view.organisation(),
        view.language(),
        view.zone(),
        view.country());
  }

  private void assertClosed(String token) {
    entities.flush();
    entities.clear();
    assertThatThrownBy(() -> addresses.open(token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> addresses.confirm(token)).isInstanceOf(NotFound.class);
  }

  private static void assertBroken(ThrowingCallable act, String field, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.field()).contains(field);
              assertThat(broken.key()).isEqualTo("error.people." + key);
            });
  }
}
