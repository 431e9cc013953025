package org.culturalpearls.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.notification.outbox.MailRhythm.AT_ONCE;
import static org.culturalpearls.notification.outbox.MailRhythm.DAILY;
import static org.culturalpearls.notification.outbox.MailRhythm.NEVER;
import static org.culturalpearls.notification.outbox.MailRhythm.WEEKLY;
import static org.culturalpearls.notification.outbox.MailTopic.NECESSARY;
import static org.culturalpearls.notification.outbox.MailTopic.REMINDERS;
import static org.culturalpearls.notification.outbox.MailTopic.TASKS;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Reminders;
import org.culturalpearls.TestClock;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.ReadMail;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails come as often as their recipient wants them. The clock begins on a Monday at ten. */
@ApplicationTest
class MailPreferencesIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private Reminders reminders;
  @Autowired private TestClock clock;
  @Autowired private MailPreferences preferences;
  @Autowired private MailService mails;
  @Autowired private JdbcClient jdbc;

  private PersonId mentor;

  @BeforeEach
  void aMentor() {
    clock.reset();
    mentor = programme.mentor(3);
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  @Test
  void sendsAtOnceUntilSomebodyChooses() {
    assertThat(preferences.of(mentor))
        .containsEntry(TASKS, AT_ONCE)
        .containsEntry(NECESSARY, AT_ONCE);
    ask();
    assertThat(states()).containsExactly("TASK WAITING at once");
  }

  @Test
  void tellsInOneListOnTheNextWorkingMorning() {
    preferences.change(mentor, Map.of(TASKS, DAILY));
    clock.set("2027-01-15T17:00:00Z");
    ask();
    ask();
    assertThat(states()).containsExactly("TASK WAITING DAILY", "TASK WAITING DAILY");

    at("2027-01-17T10:00:00Z");
    at("2027-01-18T06:59:00Z");
    assertThat(states()).containsExactly("TASK WAITING DAILY", "TASK WAITING DAILY");
    at("2027-01-18T07:00:00Z");
    at("2027-01-18T07:15:00Z");

    assertThat(states())
        .containsExactly("TASK LISTED DAILY", "TASK LISTED DAILY", "LIST WAITING at once");
    ReadMail list = mails.read(mentor, new MailId(reminders.mails(mentor, "LIST").get(0)));
    assertThat(list.text().subject()).isEqualTo("2 messages for you");
    assertThat(list.text().text()).contains("- Say by", "/me/mails");
  }

  @Test
  void tellsWhatIsWantedWeeklyAtTheStartOfTheWeek() {
    preferences.change(mentor, Map.of(TASKS, WEEKLY));
    clock.set("2027-01-12T10:00:00Z");
    ask();
    at("2027-01-13T08:00:00Z");
    assertThat(reminders.mails(mentor, "LIST")).isEmpty();
    at("2027-01-18T08:00:00Z");
    assertThat(reminders.mails(mentor, "LIST")).hasSize(1);
  }

  @Test
  void writesNothingThatIsNotWanted() {
    preferences.change(mentor, Map.of(TASKS, NEVER, REMINDERS, NEVER));
    ask();
    at("2027-02-08T08:00:00Z");
    assertThat(states()).isEmpty();
  }

  @Test
  void doesNotListWhatIsDoneMeanwhile() {
    preferences.change(mentor, Map.of(TASKS, DAILY));
    var town = programme.newCase();
    towns.propose(town, mentor, null);
    engine.complete(mentor, town.key(), "UserTask_AcceptMentoring", Map.of("answer", "accept"));
    at("2027-01-12T08:00:00Z");
    assertThat(reminders.mails(mentor, "LIST")).isEmpty();
  }

  @Test
  void keepsWhatHasToCome() {
    assertThatThrownBy(() -> preferences.change(mentor, Map.of(TASKS, DAILY, NECESSARY, NEVER)))
        .isInstanceOf(RuleBroken.class);
    assertThat(preferences.of(mentor))
        .containsEntry(TASKS, AT_ONCE)
        .containsEntry(NECESSARY, AT_ONCE);
  }

  @Test
  void namesTheQuestionThatWasNotAnswered() {
    assertThatThrownBy(() -> preferences.change(mentor, Collections.singletonMap(TASKS, null)))
        .isInstanceOfSatisfying(
            RuleBroken.class, refused -> assertThat(refused.field()).contains("tasks"));
  }

  private void ask() {
    towns.propose(programme.newCase(), mentor, null);
  }

  private void at(String moment) {
    clock.set(moment);
    reminders.run();
  }

  private List<String> states() {
    return jdbc.sql(
            """
            select kind || ' ' || state || ' ' || coalesce(gathered, 'at once') from mail
            where recipient_id = ? order by id
            """)
        .param(mentor.value())
        .query(String.class)
        .list();
  }
}
