package org.culturalpearls.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.RudeMailServer.HANG_UP;
import static org.culturalpearls.RudeMailServer.SILENCE;
import static org.culturalpearls.RudeMailServer.answering;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.MailTest;
import org.culturalpearls.Mails;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.RudeMailServer;
import org.culturalpearls.TestClock;
import org.culturalpearls.notification.delivery.MailNotAccepted;
import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoversModel("MailProcess")
@MailTest
@ExtendWith(OutputCaptureExtension.class)
class MailProcessIT {

  private static final String PROCESS = "MailProcess";
  private static final String ACCEPT = "UserTask_AcceptMentoring";
  private static final int TRIES = 6;

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private Post post;
  @Autowired private Mails mails;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private MailSending sending;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private MailService service;
  @Autowired private JdbcClient jdbc;

  private Case town;
  private PersonId mentor;

  /** What the town itself is told is out of the way. */
  @BeforeEach
  void aMentorIsAsked() {
    clock.reset();
    post.useGoodServer();
    mentor = programme.mentor(2);
    town = programme.newCase();
    post.deliver();
    towns.propose(town, mentor, null);
    post.start();
  }

  @AfterEach
  void nothingIsLeftToSend() {
    post.useGoodServer();
    post.deliver();
  }

  @Test
  void sendsAMailOnItsCase() throws Exception {
    assertThat(engine.isRunning(town.key(), PROCESS)).isTrue();

    post.deliver();

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_MailSent")
        .doesNotContain("EndEvent_MailRefused", "EndEvent_MailCancelled");
    MimeMessage mail = arrived().get(0);
    assertThat(mail.getSubject()).contains("whether you will mentor " + town.town());
    assertThat(mail.getFrom()[0]).hasToString("BSR Cultural Pearls <pearls@programme.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getContentType()).startsWith("multipart/");
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void doesNotSendWhatIsDoneMeanwhile() {
    engine.complete(mentor, town.key(), ACCEPT, Map.of("answer", "accept"));

    post.deliver();

    assertThat(arrived()).noneMatch(mail -> subject(mail).contains("whether you will mentor"));
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_MailCancelled");
  }

  @Test
  void doesNotSendWhatIsSomebodyElsesMeanwhile() {
    tasks.setAssignee(task(), "person-" + programme.mentor(1).value());

    post.deliver();

    assertThat(arrived()).isEmpty();
    assertThat(states()).containsExactly("CANCELLED", "SENT");
  }

  @Test
  void triesNoMoreAtAnAddressThatIsRefusedForGood() throws Exception {
    try (RudeMailServer server = answering("RCPT", "550 no such user")) {
      post.useServerAt(server.port());
      post.deliver();

      assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_MailRefused");
      assertThat(states()).containsExactly("FAILED");
      assertThat(mails.problems(task())).containsExactly("ADDRESS_REFUSED 550");
      int calls = server.calls();

      Case other = programme.newCase();
      towns.propose(other, mentor, null);
      post.useGoodServer();
      post.deliver();
      assertThat(server.calls()).isEqualTo(calls);
      assertThat(mails.problems(engine.task(other.key(), ACCEPT).getId()))
          .containsExactly("ADDRESS_MARKED");
      assertThat(arrived()).isEmpty();
    }
  }

  /** As a relay that wants to know us first: nobody's address is wrong for it. */
  @Test
  void triesAgainWhereAServerRefusesUsAndSaysSoInOneLine(CapturedOutput console) throws Exception {
    String refusal = "554 5.7.1 <" + people.person(mentor).email() + ">: Relay access denied";
    try (RudeMailServer server = answering("RCPT", refusal)) {
      post.useServerAt(server.port());
      fail();
    }
    assertThat(states()).containsExactly("WAITING");
    assertThat(mails.problems(task())).containsExactly("RELAY_REFUSED 554 5.7.1");
    assertThat(service.isRefused(mentor, mentor)).isFalse();
    assertThat(service.all(programme.coordinator(), WantedMails.in(MailState.WAITING), 0).items())
        .filteredOn(mail -> mail.problem() == MailProblem.RELAY_REFUSED)
        .extracting(MailView::answer)
        .containsExactly("554 5.7.1 <…>: Relay access denied");
    assertThat(service.own(mentor, WantedMails.in(null), 0).items())
        .extracting(MailView::answer)
        .containsOnlyNulls();
    assertThat(console.getAll().lines().filter(line -> line.contains("RELAY_REFUSED")))
        .singleElement()
        .asString()
        .contains("in attempt 1 of 6: RELAY_REFUSED: 554 5.7.1 <…>: Relay access denied");
    assertThat(console.getAll()).doesNotContain(people.person(mentor).email());

    assertThat(job().getDuedate()).isNotNull();
    service.tryNow(programme.coordinator(), new MailId(mails.latestTo(mentor)));
    assertThat(job().getDuedate()).isNull();
    assertThat(job().getRetries()).isEqualTo(TRIES - 1);

    post.useGoodServer();
    post.deliver();
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void refusesAMailThatIsRefusedForGoodAndKeepsTheAddress() throws Exception {
    try (RudeMailServer server = answering(".", "552 5.3.4 larger than we take")) {
      post.useServerAt(server.port());
      post.deliver();
    }

    assertThat(mails.problems(task())).containsExactly("MAIL_REFUSED 552 5.3.4");
    assertThat(states()).containsExactly("FAILED");
  }

  @Test
  void triesAgainAfterGrowingPausesAndIsAnIncidentInTheEnd() throws Exception {
    try (RudeMailServer server = answering("RCPT", "451 later")) {
      post.useServerAt(server.port());
      List<Duration> pauses =
          List.of(
              Duration.ofMinutes(1),
              Duration.ofMinutes(5),
              Duration.ofMinutes(30),
              Duration.ofHours(2),
              Duration.ofHours(6));
      for (Duration pause : pauses) {
        fail();
        assertThat(states()).containsExactly("WAITING");
        assertThat(job().getDuedate().toInstant()).isEqualTo(clock.instant().plus(pause));
      }
      assertThat(incidents()).isEmpty();
      fail();
      assertThat(server.calls()).isEqualTo(TRIES);
    }

    assertThat(states()).containsExactly("FAILED");
    assertThat(mails.problems(task())).containsExactly("NOT_NOW 451");
    assertThat(incidents()).hasSize(1);
    assertThat(incidents().get(0).getIncidentMessage())
        .contains("NOT_NOW 451")
        .doesNotContain(people.person(mentor).email(), "later");

    post.useGoodServer();
    jobs.setJobRetries(job().getId(), 1);
    post.deliver();
    assertThat(states()).containsExactly("SENT");
    assertThat(incidents()).isEmpty();
  }

  @Test
  void hasFailedWhenItsJobGaveUpForAnotherReasonAndGoesOutAgain() {
    jdbc.sql("alter table mail add constraint broken check (state <> 'SENDING') not valid")
        .update();
    try {
      for (int number = 0; number < TRIES; number++) {
        assertThat(states()).containsExactly("WAITING");
        assertThatThrownBy(() -> jobs.executeJob(job().getId()))
            .isInstanceOf(DataIntegrityViolationException.class);
      }
    } finally {
      jdbc.sql("alter table mail drop constraint broken").update();
    }
    assertThat(states()).containsExactly("FAILED");
    assertThat(mails.problems(task())).containsExactly("OURS");
    assertThat(incidents()).hasSize(1);
    assertThat(service.own(mentor, WantedMails.in(MailState.FAILED), 0).items())
        .extracting(MailView::problem)
        .containsExactly(MailProblem.OURS);

    service.sendAllAgain(programme.coordinator(), WantedMails.in(null));
    post.deliver();
    assertThat(states()).containsExactly("SENT");
    assertThat(incidents()).isEmpty();
  }

  @Test
  void waitsForAServerThatIsAway() {
    post.useServerAt(1);
    fail();
    assertThat(mails.problems(task())).containsExactly("NOT_REACHED");

    post.useGoodServer();
    post.deliver();
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void doubtsWhatEndedWithoutAnAnswerAndSendsItUnderTheSameId() throws Exception {
    try (RudeMailServer server = answering(".", HANG_UP)) {
      post.useServerAt(server.port());
      fail();
    }
    assertThat(mails.problems(task())).containsExactly("UNKNOWN");

    post.useGoodServer();
    post.deliver();

    assertThat(states()).containsExactly("DOUBTFUL");
    assertThat(arrived().get(0).getMessageID()).isEqualTo(mails.messageId(task()));
  }

  @Test
  void doesNotWaitLongForAServerThatIsSilent() throws Exception {
    try (RudeMailServer server = answering("RCPT", SILENCE)) {
      post.useServerAt(server.port());
      long begun = System.nanoTime();
      fail();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }
    assertThat(mails.problems(task())).containsExactly("TOO_SLOW");
    try (RudeMailServer server = answering("HELLO", SILENCE)) {
      post.useServerAt(server.port());
      fail();
    }

    assertThat(mails.problems(task())).containsExactly("TOO_SLOW");
    assertThat(states()).containsExactly("WAITING");
  }

  /** The node is killed between the mail server's answer and our commit. */
  @Test
  void sendsAnewUnderTheSameIdWhatACutOffTransactionForgot() throws Exception {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              jobs.executeJob(job().getId());
              transaction.setRollbackOnly();
            });
    assertThat(states()).containsExactly("SENDING");
    assertThat(arrived()).hasSize(1);

    post.deliver();

    assertThat(states()).containsExactly("DOUBTFUL");
    assertThat(arrived()).hasSize(2);
    assertThat(arrived().get(1).getMessageID()).isEqualTo(arrived().get(0).getMessageID());
  }

  @Test
  void startsOneProcessForEachMailOnHoweverManyNodes() throws Exception {
    Case other = programme.newCase();
    towns.propose(other, programme.mentor(1), null);

    assertThat(Race.winners(sending::startWaiting, sending::startWaiting)).isEqualTo(2);

    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(other.key().value())
                .processDefinitionKey(PROCESS)
                .count())
        .isEqualTo(3);
  }

  private void fail() {
    assertThatThrownBy(() -> jobs.executeJob(job().getId())).isInstanceOf(MailNotAccepted.class);
  }

  private Job job() {
    return jobs.createJobQuery()
        .processInstanceId(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(town.key().value())
                .processDefinitionKey(PROCESS)
                .singleResult()
                .getId())
        .singleResult();
  }

  private List<Incident> incidents() {
    return runtime
        .createIncidentQuery()
        .processInstanceId(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(town.key().value())
                .list()
                .stream()
                .map(instance -> instance.getId())
                .filter(id -> runtime.createIncidentQuery().processInstanceId(id).count() > 0)
                .findFirst()
                .orElse("none"))
        .list();
  }

  private String task() {
    return engine.task(town.key(), ACCEPT).getId();
  }

  private List<String> states() {
    return mails.states(task());
  }

  private List<MimeMessage> arrived() {
    return Post.arrivedFor(people.person(mentor).email());
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
