package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.OpenInvitation;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class InvitationFacadeTest {

  private static final String PASSWORD = "boats in the harbour";

  @Autowired InvitationService invitations;
  @Autowired CredentialService credentials;
  @Autowired PeopleService people;
  @Autowired PasswordEncoder encoder;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entities;
  @Autowired ApplicationEvents events;

  PersonId coordinator;
  PersonId administrator;
  PersonId mentor;

  @BeforeEach
  void people() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    mentor = programme.person("Mentor", Role.MENTOR);
  }

  @Test
  void setsTheFirstPasswordOnce() {
    PersonView person = people.person(mentor);
    assertThat(credentials.byEmail(person.email())).isEmpty();
    IssuedLink link = invitations.invite(coordinator, mentor);
    assertThat(invitations.open(link.token()))
        .isEqualTo(
            new OpenInvitation(
                LinkKind.INVITATION,
                "Mentor",
                person.email(),
                TestClock.START.plus(Duration.ofDays(7))));

    assertThat(invitations.accept(link.token(), PASSWORD)).isEqualTo(mentor);

    Credentials known = credentials.byEmail(person.email()).orElseThrow();
    assertThat(known.person()).isEqualTo(mentor);
    assertThat(known.active()).isTrue();
    assertThat(encoder.matches(PASSWORD, known.passwordHash())).isTrue();
    assertThat(events.stream(PersonEvent.PasswordChanged.class))
        .containsExactly(new PersonEvent.PasswordChanged(mentor, true));
    assertClosed(link.token());
  }

  @Test
  void keepsOnlyAHashOfTheToken() {
    IssuedLink link = invitations.invite(coordinator, mentor);
    assertThat(link.token()).hasSize(43);
    assertThat(jdbc.sql("select i::text from invitation i").query(String.class).list())
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContain(link.token()))
        .satisfies(row -> assertThat(row).contains(SecretToken.hash(link.token())));
    assertThat(link.toString()).doesNotContain(link.token());
  }

  @Test
  void expiresAfterAWeek() {
    IssuedLink link = invitations.invite(coordinator, mentor);
    clock.advance(Duration.ofDays(7).minusSeconds(1));
    assertThat(invitations.open(link.token())).isNotNull();
    clock.advance(Duration.ofSeconds(1));
    assertClosed(link.token());
  }

  @Test
  void voidsAnEarlierLink() {
    IssuedLink first = invitations.invite(coordinator, mentor);
    IssuedLink second = invitations.invite(coordinator, mentor);
    assertClosed(first.token());
    assertThat(invitations.open(second.token()).name()).isEqualTo("Mentor");
  }

  @Test
  void voidsLinksOfWhoIsDeactivated() {
    IssuedLink link = invitations.invite(coordinator, mentor);
    people.deactivate(coordinator, mentor);
    assertClosed(link.token());
    assertThatThrownBy(() -> invitations.invite(coordinator, mentor))
        .isInstanceOf(RuleBroken.class);
    people.reactivate(coordinator, mentor);
    assertClosed(link.token());
  }

  @Test
  void voidsALinkThatWasSentToAnEarlierAddress() {
    IssuedLink link = invitations.invite(coordinator, mentor);
    PersonView person = people.person(mentor);
    long version = people.forChange(coordinator, mentor).version();
    people.change(
        coordinator,
        new PeopleService.Change(
            mentor,
            version,
            "Mentor",
            "right@example.org",
            "",
            person.language(),
            person.zone(),
            person.country()));
    assertClosed(link.token());
  }

  @Test
  void keepsTheLinkWhenThePasswordIsRefused() {
    IssuedLink link = invitations.invite(coordinator, mentor);
    assertThatThrownBy(() -> invitations.accept(link.token(), "short"))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("password"));
    assertThat(invitations.accept(link.token(), PASSWORD)).isEqualTo(mentor);
  }

  @Test
  void resetsAPasswordTheSameWay() {
    invitations.accept(invitations.invite(coordinator, mentor).token(), PASSWORD);
    IssuedLink reset = invitations.invite(administrator, mentor);
    assertThat(reset.kind()).isEqualTo(LinkKind.PASSWORD_RESET);

    invitations.accept(reset.token(), "ships in the harbour");

    String hash = credentials.byEmail(people.person(mentor).email()).orElseThrow().passwordHash();
    assertThat(encoder.matches("ships in the harbour", hash)).isTrue();
    assertThat(encoder.matches(PASSWORD, hash)).isFalse();
  }

  @Test
  void showsAdministratorsWhatBecameOfEachLink() {
    IssuedLink first = invitations.invite(coordinator, mentor);
    clock.advanceDays(1);
    IssuedLink second = invitations.invite(administrator, mentor);
    clock.advanceDays(1);
    invitations.accept(second.token(), PASSWORD);

    entities.clear();
    assertThat(invitations.history(administrator, mentor))
        .containsExactly(
            new InvitationView(
                LinkKind.INVITATION,
                administrator,
                TestClock.START.plus(Duration.ofDays(1)),
                second.expiresAt(),
                TestClock.START.plus(Duration.ofDays(2)),
                null),
            new InvitationView(
                LinkKind.INVITATION,
                coordinator,
                TestClock.START,
                first.expiresAt(),
                null,
                TestClock.START.plus(Duration.ofDays(1))));
    assertThatThrownBy(() -> invitations.history(coordinator, mentor))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsCoordinatorsInviteAllButAdministratorsAndMentorsNobody() {
    assertThatThrownBy(() -> invitations.invite(coordinator, administrator))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> invitations.invite(mentor, mentor)).isInstanceOf(NotAllowed.class);
    assertThat(invitations.invite(administrator, coordinator).token()).isNotEmpty();
  }

  @Test
  void letsAPersonChangeThePasswordTheyKnow() {
    invitations.accept(invitations.invite(coordinator, mentor).token(), PASSWORD);
    assertThatThrownBy(() -> credentials.changePassword(mentor, "wrong", "ships in the harbour"))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("current"));

    credentials.changePassword(mentor, PASSWORD, "ships in the harbour");

    assertThat(
            encoder.matches(
                "ships in the harbour",
                credentials.byEmail(people.person(mentor).email()).orElseThrow().passwordHash()))
        .isTrue();
  }

  private void assertClosed(String token) {
    // Each request has a persistence context of its own; here all share that of the test.
    entities.clear();
    assertThatThrownBy(() -> invitations.open(token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> invitations.accept(token, PASSWORD)).isInstanceOf(NotFound.class);
  }
}
