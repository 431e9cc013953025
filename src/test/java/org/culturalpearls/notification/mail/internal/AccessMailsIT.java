package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.SecondFactorEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails of a person's own access reach that person, and their links nobody else. */
@MailTest
class AccessMailsIT {

  private static final Pattern LINK =
      Pattern.compile("https://pearls\\.programme\\.example/\\S*?([A-Za-z0-9_-]{20,})");

  @Autowired private Programme programme;
  @Autowired private LinkService links;
  @Autowired private EntrantService entrants;
  @Autowired private PeopleService people;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private PlatformTransactionManager transactions;

  private PersonId person;

  @BeforeEach
  void somebody() {
    clock.reset();
    post.useGoodServer();
    person = programme.person("Somebody", Role.MENTEE);
    post.deliver();
  }

  @Test
  void invitesAPersonWithALinkThatIsStoredNowhere() {
    links.invite(programme.coordinator(), person);
    post.deliver();

    assertThat(kinds()).containsExactly("INVITATION");
    assertLinkIsInTheMailOnly();
  }

  @Test
  void sendsALinkToChooseAnotherPassword() {
    jdbc.sql(
            """
            insert into credential (person_id, password_hash, changed_at)
            values (:id, '{noop}harbour', now())
            """)
        .param("id", person.value())
        .update();
    links.request(LinkKind.PASSWORD_RESET, people.person(person).email(), null);
    post.deliver();

    assertThat(kinds()).containsExactly("PASSWORD_RESET");
    assertLinkIsInTheMailOnly();
  }

  @Test
  void sendsALinkToLogIn() {
    links.request(LinkKind.SIGN_IN, people.person(person).email(), null);
    post.deliver();

    assertThat(kinds()).containsExactly("SIGN_IN");
    assertLinkIsInTheMailOnly();
  }

  /** Not even by asking for something else afterwards. */
  @Test
  void greetsNobodyByANameThatAStrangerTyped() throws Exception {
    String victim = "victim-" + UUID.randomUUID() + "@example.org";
    entrants.request("Win 500 EUR now", victim, "/award/town");
    links.request(LinkKind.PASSWORD_RESET, victim, null);
    links.request(LinkKind.SIGN_IN, victim, null);
    entrants.request("Call this number", victim, "/award/town");
    post.deliver();

    person = people.byEmail(victim).orElseThrow().id();
    assertThat(kinds()).contains("ENTRY");
    assertThat(Post.arrivedFor(victim))
        .isNotEmpty()
        .allSatisfy(
            mail -> {
              assertThat(mail.getSubject()).doesNotContain("Win", "Call");
              assertThat(Post.text(mail)).contains("Hello,").doesNotContain("500 EUR", "number");
            });
  }

  @Test
  void tellsAPersonThatThePasswordWasChanged() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> events.publishEvent(new PersonEvent.PasswordChanged(person, false)));
    post.deliver();

    assertThat(kinds()).containsExactly("PASSWORD_CHANGED");
    assertThat(Post.arrivedFor(people.person(person).email())).hasSize(1);
  }

  @Test
  void tellsAPersonThatAFactorWasAddedOrRemoved() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              events.publishEvent(new SecondFactorEvent.Added(person));
              events.publishEvent(new SecondFactorEvent.Removed(person));
            });
    post.deliver();

    assertThat(kinds()).containsExactlyInAnyOrder("FACTOR_ADDED", "FACTOR_REMOVED");
    assertThat(Post.arrivedFor(people.person(person).email()))
        .hasSize(2)
        .allSatisfy(mail -> assertThat(Post.text(mail)).contains("/me/second-factor"));
  }

  private List<String> kinds() {
    return jdbc.sql("select kind from mail where recipient_id = :id and state = 'SENT'")
        .param("id", person.value())
        .query(String.class)
        .list();
  }

  private void assertLinkIsInTheMailOnly() {
    var arrived = Post.arrivedFor(people.person(person).email());
    assertThat(arrived).hasSize(1);
    Matcher link = LINK.matcher(Post.text(arrived.get(0)).replace("=\r\n", ""));
    assertThat(link.find()).isTrue();
    assertThat(jdbc.sql("select mail::text from mail").query(String.class).list())
        .noneMatch(row -> row.contains(link.group(1)));
  }
}
