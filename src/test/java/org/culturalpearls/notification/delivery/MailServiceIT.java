package org.culturalpearls.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.RudeMailServer.answering;

import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.MailTest;
import org.culturalpearls.Mails;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.RudeMailServer;
import org.culturalpearls.TestClock;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which mail, and how failed and held ones go out. */
@MailTest
class MailServiceIT {

  private static final String ACCEPT = "UserTask_AcceptMentoring";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private Post post;
  @Autowired private Mails mails;
  @Autowired private MailService service;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Case town;
  private PersonId mentor;

  @BeforeEach
  void aMentorIsAsked() {
    clock.reset();
    post.useGoodServer();
    mentor = programme.mentor(2);
    town = programme.newCase();
    towns.propose(town, mentor, null);
  }

  @AfterEach
  void nothingIsLeftToSend() {
    post.useGoodServer();
    post.deliver();
  }

  @Test
  void showsEverybodyTheirOwnMailsOnly() {
    assertThat(service.own(mentor, WantedMails.in(null), 0).items())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).contains(town.town());
              assertThat(mail.state()).isEqualTo(MailState.WAITING);
              assertThat(service.read(mentor, mail.id()).text().text())
                  .contains("https://pearls.programme.example/tasks/");
              assertThatThrownBy(() -> service.read(town.mentee(), mail.id()))
                  .isInstanceOf(NotFound.class);
            });
    assertThat(service.own(mentor, WantedMails.in(MailState.FAILED), 0).items()).isEmpty();
    assertThatThrownBy(() -> service.all(mentor, WantedMails.in(null), 0))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void showsCoordinatorsAllAndAdministratorsTheirStates() {
    PersonId administrator = programme.person("Admin", Role.ADMINISTRATOR);
    MailId mail = new MailId(mails.latestTo(mentor));

    assertThat(service.all(programme.coordinator(), WantedMails.in(MailState.WAITING), 0).items())
        .filteredOn(found -> found.id().equals(mail))
        .allSatisfy(found -> assertThat(found.subject()).contains(town.town()))
        .hasSize(1);
    assertThat(service.read(programme.coordinator(), mail).text().text()).contains(town.town());

    assertThat(service.all(administrator, WantedMails.in(MailState.WAITING), 0).items())
        .filteredOn(found -> found.id().equals(mail))
        .allSatisfy(
            found -> {
              assertThat(found.subject()).isNull();
              assertThat(found.caseKey()).isNull();
            })
        .hasSize(1);
    assertThatThrownBy(() -> service.read(administrator, mail)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.samples(administrator)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.release(administrator)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void writesInTheRecipientsLanguageAndZone() {
    jdbc.sql("update person set language = 'DE', zone = 'Europe/Helsinki' where id = :id")
        .param("id", mentor.value())
        .update();
    MailText text = service.read(mentor, new MailId(mails.latestTo(mentor))).text();

    assertThat(text.subject())
        .matches("Bis \\d+\\. Januar antworten, ob Sie Saarelinn.* begleiten");
    assertThat(text.text())
        .contains("Ortszeit Helsinki", "Ortszeit Stockholm", " Uhr")
        .doesNotContain("Hello");
    assertThat(text.html()).contains("lang=\"de\"");
  }

  @Test
  void hidesWhatItsRecipientMayNotSeeAnyMore() {
    engine.complete(mentor, town.key(), ACCEPT, Map.of("answer", "accept"));
    towns.draft(town);
    engine.complete(mentor, town.key(), "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
    plans.bringIntoForce(town, mentor);
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "newDate", "newDate", "2027-07-01", "reason", "The roof leaks."));
    engine.complete(mentor, town.key(), "UserTask_DecideNewDate", Map.of("decision", "approve"));
    MailId mail = new MailId(mails.latestTo(town.secondMentee()));
    assertThat(service.read(town.secondMentee(), mail).text().text()).contains("Cinema cleaned");

    jdbc.sql("delete from team_member where person_id = :id")
        .param("id", town.secondMentee().value())
        .update();

    assertThat(service.read(town.secondMentee(), mail).text()).isNull();
    post.deliver();
    assertThat(Post.arrivedFor(people.person(town.secondMentee()).email()))
        .noneMatch(arrived -> Post.text(arrived).contains("Cinema cleaned"));
  }

  @Test
  void sendsAgainWhereAnAddressWasRefused() throws Exception {
    MailId mail = new MailId(mails.latestTo(mentor));
    try (RudeMailServer server = answering("RCPT", "550 no such user")) {
      post.useServerAt(server.port());
      post.deliver();
    }
    post.useGoodServer();
    assertThat(service.read(mentor, mail).mail().problem()).isEqualTo(MailProblem.ADDRESS_REFUSED);
    assertThat(service.isRefused(programme.coordinator(), mentor)).isTrue();
    assertThat(service.isRefused(mentor, mentor)).isTrue();

    service.sendAgain(programme.coordinator(), mail);
    post.deliver();

    assertThat(service.read(mentor, mail).mail().state()).isEqualTo(MailState.SENT);
    assertThat(service.isRefused(programme.coordinator(), mentor)).isFalse();
    assertThatThrownBy(() -> service.isRefused(town.mentee(), mentor))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.sendAgain(programme.coordinator(), mail))
        .isInstanceOf(WrongMailState.class);
    assertThatThrownBy(() -> service.sendAgain(mentor, mail)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void sendsAllAgainInTheProcessThatStillRuns() throws Exception {
    post.start();
    try (RudeMailServer server = answering("RCPT", "451 later")) {
      post.useServerAt(server.port());
      for (int i = 0; i < 6; i++) {
        for (var job : post.sending()) {
          assertThatThrownBy(() -> post.run(job)).isInstanceOf(MailNotAccepted.class);
        }
      }
    }
    post.useGoodServer();
    int running = post.sending().size();
    assertThat(running).isEqualTo(3);

    assertThat(service.sendAllAgain(programme.coordinator(), WantedMails.in(null)))
        .isGreaterThanOrEqualTo(3);

    assertThat(post.sending()).hasSize(running).allMatch(job -> job.getRetries() == 6);
    post.deliver();
    assertThat(mails.states(engine.task(town.key(), ACCEPT).getId())).containsExactly("SENT");
  }

  @Test
  void letsHeldMailsGoOutThatAreStillNeeded() {
    jdbc.sql("update mail set held = true where state = 'WAITING'").update();
    post.deliver();
    assertThat(Post.arrivedFor(people.person(mentor).email())).isEmpty();
    assertThat(service.held(programme.coordinator())).isEqualTo(3);

    assertThat(service.release(programme.coordinator())).isEqualTo(3);
    post.deliver();

    assertThat(Post.arrivedFor(people.person(mentor).email())).hasSize(1);
    assertThat(service.held(programme.coordinator())).isZero();
  }

  @Test
  void showsEveryTextInEachLanguageWithNothingLeftOpen() {
    List<String> names = service.samples(programme.coordinator());
    assertThat(names).contains("MENTOR_FOUND", "MilestoneProcess.UserTask_ReportMilestone");
    for (Language language : List.of(Language.EN, Language.DE)) {
      for (String name : names) {
        MailText text = service.sample(programme.coordinator(), name, language);
        assertThat(text.subject() + text.text())
            .as(name + " " + language)
            .doesNotContain("{", "null", "''");
      }
    }
    assertThatThrownBy(() -> service.sample(programme.coordinator(), "NO_SUCH", Language.EN))
        .isInstanceOf(NotFound.class);
  }
}
