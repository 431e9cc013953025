package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkRequested;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SignIn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class LinkFacadeTest {

  private static final String PASSWORD = "boats in the harbour";
  private static final String TASK = "/tasks/4711";

  @Autowired LinkService links;
  @Autowired InvitationService invitations;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired EntityManager entities;
  @Autowired ApplicationEvents events;

  PersonId coordinator;
  PersonId administrator;
  PersonId mentee;

  @BeforeEach
  void people() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    mentee = programme.person("Mentee", Role.MENTEE);
  }

  @Test
  void logsInOnceAndLeadsToThePageThatWasWanted() {
    String token = token(asked(LinkKind.SIGN_IN, mentee));

    assertThat(links.signIn(token)).contains(new SignIn(mentee, TASK));
    assertThat(links.signIn(token)).isEmpty();
  }

  @Test
  void findsWhoCannotLogInAndInvitesThemOnce() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    programme.person("Nobody yet");
    people.deactivate(administrator, mentor);
    assertThat(uninvited(coordinator)).containsExactlyInAnyOrder(coordinator, mentee);
    assertThat(uninvited(administrator))
        .containsExactlyInAnyOrder(administrator, coordinator, mentee);
    links.signIn(token(asked(LinkKind.SIGN_IN, coordinator)));
    assertThat(uninvited(coordinator)).containsExactly(mentee);

    assertThat(links.inviteAll(coordinator)).isEqualTo(1);
    assertThat(events.stream(LinkRequested.class).map(LinkRequested::person)).contains(mentee);
    assertThat(links.countUninvited(coordinator)).isZero();
    assertThat(links.inviteAll(coordinator)).isZero();
    clock.advance(Duration.ofDays(8));
    assertThat(uninvited(coordinator)).containsExactly(mentee);
    assertThatThrownBy(() -> links.uninvited(mentee, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> links.countUninvited(mentee)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> links.inviteAll(mentee)).isInstanceOf(NotAllowed.class);
  }

  private List<PersonId> uninvited(PersonId staff) {
    List<PersonId> found = links.uninvited(staff, 0).items().stream().map(PersonView::id).toList();
    assertThat(links.countUninvited(staff)).isEqualTo(found.size());
    return found;
  }

  @Test
  void logsInForTenMinutes() {
    String first = token(asked(LinkKind.SIGN_IN, mentee));
    clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(links.signIn(first)).isPresent();

    String second = token(asked(LinkKind.SIGN_IN, mentee));
    clock.advance(Duration.ofMinutes(10));
    assertThat(links.signIn(second)).isEmpty();
  }

  @Test
  void staysOpenWhenSomebodyAsksForAnother() {
    LinkId first = asked(LinkKind.SIGN_IN, mentee);
    String older = token(first);
    String newer = token(asked(LinkKind.SIGN_IN, mentee));

    assertThat(links.isOpen(first)).isTrue();
    assertThat(links.signIn(newer)).isPresent();
    assertThat(links.signIn(older)).isPresent();
  }

  @Test
  void hasOneTokenHoweverOftenItsMailIsTried() {
    LinkId link = asked(LinkKind.SIGN_IN, mentee);
    String first = token(link);
    String second = token(link);
    assertThat(links.signIn(first)).isEmpty();
    assertThat(links.signIn(second)).isPresent();
  }

  @Test
  void letsNobodyInWithoutAToken() {
    asked(LinkKind.SIGN_IN, mentee);
    assertThat(links.signIn("")).isEmpty();
    assertThat(links.signIn(null)).isEmpty();
    assertThat(links.signIn("guessed")).isEmpty();
  }

  @Test
  void letsNobodyInWhoIsDeactivatedOrHasAnotherAddressMeanwhile() {
    String token = token(asked(LinkKind.SIGN_IN, mentee));
    people.deactivate(coordinator, mentee);
    assertThat(links.signIn(token)).isEmpty();
    people.reactivate(coordinator, mentee);
    assertThat(links.signIn(token)).isEmpty();

    String again = token(asked(LinkKind.SIGN_IN, mentee));
    PersonView person = people.person(mentee);
    people.change(
        coordinator,
        new PeopleService.Change(
            mentee,
            people.forChange(coordinator, mentee).version(),
            person.name(),
            "new-" + person.email(),
            person.organisation(),
            person.language(),
            person.zone(),
            person.country()));
    assertThat(links.signIn(again)).isEmpty();
  }

  @Test
  void letsNoAdministratorInByMailAlone() {
    assertThat(requested(LinkKind.SIGN_IN, administrator)).isEmpty();
    String token = token(asked(LinkKind.SIGN_IN, mentee));
    programme.giveRole(mentee, Role.ADMINISTRATOR);
    entities.clear();
    assertThat(links.signIn(token)).isEmpty();
    assertThat(requested(LinkKind.PASSWORD_RESET, administrator)).hasSize(1);
  }

  @Test
  void doesNothingForAnAddressThatIsNobodysOrOfWhoIsInactive() {
    links.request(LinkKind.SIGN_IN, "nobody@example.org", null);
    links.request(LinkKind.PASSWORD_RESET, "nobody@example.org", null);
    people.deactivate(coordinator, mentee);
    assertThat(requested(LinkKind.SIGN_IN, mentee)).isEmpty();
    assertThat(requested(LinkKind.PASSWORD_RESET, mentee)).isEmpty();
    assertThat(events.stream(LinkRequested.class)).isEmpty();
  }

  @Test
  void setsNoPasswordWithALinkToLogInAndLogsNobodyInWithTheOther() {
    String signIn = token(asked(LinkKind.SIGN_IN, mentee));
    String password = token(asked(LinkKind.PASSWORD_RESET, mentee));

    assertThatThrownBy(() -> invitations.open(signIn)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> invitations.accept(signIn, PASSWORD)).isInstanceOf(NotFound.class);
    assertThat(links.signIn(password)).isEmpty();
    assertThat(invitations.accept(password, PASSWORD)).isEqualTo(mentee);
  }

  @Test
  void endsEveryOtherLinkWithANewPassword() {
    String signIn = token(asked(LinkKind.SIGN_IN, mentee));
    String password = token(asked(LinkKind.PASSWORD_RESET, mentee));
    String invitation = invitations.invite(coordinator, mentee).token();
    assertThatThrownBy(() -> invitations.open(password)).isInstanceOf(NotFound.class);

    invitations.accept(invitation, PASSWORD);

    assertThat(links.signIn(signIn)).isEmpty();
  }

  @Test
  void letsAStrangerWhoTypesAnAddressNotVoidWhatACoordinatorSent() {
    String invitation = invitations.invite(coordinator, mentee).token();
    String first = token(asked(LinkKind.PASSWORD_RESET, mentee));
    String second = token(asked(LinkKind.PASSWORD_RESET, mentee));

    assertThat(invitations.open(invitation).kind()).isEqualTo(LinkKind.INVITATION);
    assertThatThrownBy(() -> invitations.open(first)).isInstanceOf(NotFound.class);
    assertThat(invitations.open(second).expiresAt())
        .isEqualTo(clock.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void invitesByMailForSevenDaysAndVoidsTheOneBefore() {
    String shown = invitations.invite(coordinator, mentee).token();

    assertThat(links.invite(coordinator, mentee))
        .isEqualTo(clock.instant().plus(Duration.ofDays(7)));

    LinkRequested request = last();
    assertThat(request.kind()).isEqualTo(LinkKind.INVITATION);
    assertThat(request.person()).isEqualTo(mentee);
    entities.clear();
    assertThatThrownBy(() -> invitations.open(shown)).isInstanceOf(NotFound.class);
    assertThat(invitations.open(token(request.link())).kind()).isEqualTo(LinkKind.INVITATION);
  }

  @Test
  void letsOnlyWhoLooksAfterAPersonInviteThem() {
    assertThatThrownBy(() -> links.invite(coordinator, administrator))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> links.invite(mentee, mentee)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsLinksToLogInOutOfTheHistoryOfPasswords() {
    asked(LinkKind.SIGN_IN, mentee);
    asked(LinkKind.PASSWORD_RESET, mentee);
    assertThat(invitations.history(administrator, mentee))
        .extracting(link -> link.kind())
        .containsExactly(LinkKind.INVITATION);
  }

  private LinkId asked(LinkKind kind, PersonId person) {
    return requested(kind, person).get(0).link();
  }

  /** What this request caused. */
  private List<LinkRequested> requested(LinkKind kind, PersonId person) {
    long before = events.stream(LinkRequested.class).count();
    links.request(kind, " " + people.person(person).email().toUpperCase(), TASK);
    return events.stream(LinkRequested.class).skip(before).toList();
  }

  private LinkRequested last() {
    List<LinkRequested> all = events.stream(LinkRequested.class).toList();
    return all.get(all.size() - 1);
  }

  /** As the sending does; what is read afterwards is read from the tables. */
  private String token(LinkId link) {
    String token = links.token(link);
    entities.clear();
    return token;
  }
}
