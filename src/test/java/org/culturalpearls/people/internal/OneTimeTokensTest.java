package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.Race;
import org.culturalpearls.StartedDatabase;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.people.SignIn;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With transactions of its own; what they leave is taken away after the class. */
@PeopleAndCycleSlice
@TestExecutionListeners(
    listeners = StartedDatabase.Listener.class,
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneTimeTokensTest {

  private static final String PASSWORD = "boats in the harbour";

  @Autowired SetupService setup;
  @Autowired InvitationService invitations;
  @Autowired LinkService links;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void nobody() {
    new TestProgramme(jdbc).empty();
  }

  @Test
  void makesTheFirstAdministratorWithATokenOfTheLog() {
    String token = setup.issueToken();
    assertThat(setup.isOpen()).isTrue();

    PersonId id = setup.createFirstAdministrator(first(token, "first@example.org", PASSWORD));

    assertThat(people.hasRole(id, Role.ADMINISTRATOR)).isTrue();
    assertThat(setup.isOpen()).isFalse();
    assertClosed(token);
  }

  @Test
  void closesOnceSomebodyIsEntered() {
    String token = setup.issueToken();
    programme.person("Somebody", Role.MENTEE);
    assertClosed(token);
  }

  @Test
  void refusesAnotherTokenAndKeepsTheRightOneAfterAWrongPassword() {
    String token = setup.issueToken();
    assertClosed("another");
    assertThatThrownBy(
            () -> setup.createFirstAdministrator(first(token, "first@example.org", "short")))
        .isInstanceOf(RuleBroken.class);
    assertThat(setup.createFirstAdministrator(first(token, "first@example.org", PASSWORD)))
        .isNotNull();
  }

  @Test
  void makesOneAdministratorOfTwoAtTheSameTime() throws Exception {
    String one = setup.issueToken();
    String two = setup.issueToken();

    int made =
        Race.winners(
            () -> setup.createFirstAdministrator(first(one, "one@example.org", PASSWORD)),
            () -> setup.createFirstAdministrator(first(two, "two@example.org", PASSWORD)));

    assertThat(made).isEqualTo(1);
    assertThat(people.activeWithRole(Role.ADMINISTRATOR)).hasSize(1);
  }

  @Test
  void letsOneOfTwoUseALinkAtTheSameTime() throws Exception {
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    String token = invitations.invite(coordinator, mentor).token();

    int used =
        Race.winners(
            () -> invitations.accept(token, PASSWORD),
            () -> invitations.accept(token, "ships in the harbour"));

    assertThat(used).isEqualTo(1);
  }

  @Test
  void leavesOneLinkOpenOfTwoIssuedAtTheSameTime() throws Exception {
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    PersonId mentor = programme.person("Mentor", Role.MENTOR);

    int issued =
        Race.winners(
            () -> invitations.invite(coordinator, mentor),
            () -> invitations.invite(coordinator, mentor));

    assertThat(issued).isEqualTo(2);
    assertThat(
            jdbc.sql("select count(*) from invitation where voided_at is null")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void logsInOneOfTwoWhoUseALinkAtTheSameTime() throws Exception {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    links.request(LinkKind.SIGN_IN, people.person(mentee).email(), null);
    LinkId link = new LinkId(jdbc.sql("select max(id) from invitation").query(Long.class).single());
    String token = links.token(link);

    int used = Race.winners(() -> enter(token), () -> enter(token), () -> enter(token));

    assertThat(used).isEqualTo(1);
  }

  private SignIn enter(String token) {
    return links.signIn(token).orElseThrow(() -> new NotFound("error.people.link-closed"));
  }

  private void assertClosed(String token) {
    assertThatThrownBy(
            () -> setup.createFirstAdministrator(first(token, "late@example.org", PASSWORD)))
        .isInstanceOf(NotFound.class);
  }

  private static SetupService.CreateFirstAdministrator first(
      String token, String email, String password) {
    return new SetupService.CreateFirstAdministrator(token, "First", email, "", password);
  }
}
