package org.culturalpearls.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Reminders;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders with the clock moved: each moment at which somebody is told, and no other. */
@ApplicationTest
class RemindersIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String ACCEPT = "UserTask_AcceptMentoring";

  /** Thursday 9 September 2027, 23:59 in Stockholm, the zone of all people of these tests. */
  private static final String DUE = "2027-09-09T21:59:00Z";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private Reminders reminders;
  @Autowired private TestClock clock;
  @Autowired private TaskService tasks;
  @Autowired private UserTasks desk;
  @Autowired private PeopleService people;
  @Autowired private JdbcClient jdbc;

  private Case town;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = programme.newCase();
  }

  @AfterEach
  void nobodyElseIsReminded() {
    jdbc.sql("delete from task_reminder where case_key = ?").param(town.key().value()).update();
    clock.reset();
  }

  @Test
  void remindsBeforeAndAfterTheDueDateAndNeverAgainOnceItIsDone() {
    due(ASSESS, DUE);

    assertThat(reminders.given(town.mentee(), "2027-09-01T00:00:00Z", "2027-09-19T00:00:00Z"))
        .containsExactly(
            "2027-09-02T06:00:00Z BEFORE7",
            "2027-09-08T06:00:00Z BEFORE1",
            "2027-09-10T06:00:00Z AFTER1",
            "2027-09-17T06:00:00Z AFTER8");
    assertThat(reminders.mails(town.secondMentee(), "REMINDER")).hasSize(4);

    plans.assess(town);
    assertThat(reminders.given(town.mentee(), "2027-09-24T00:00:00Z", "2027-09-25T00:00:00Z"))
        .noneMatch(given -> given.contains("AFTER15"));
  }

  @Test
  void staysAtEightOnBothSidesOfSummerTime() {
    due(ASSESS, "2027-03-31T21:59:00Z");
    assertThat(reminders.given(town.mentee(), "2027-03-23T00:00:00Z", "2027-04-02T00:00:00Z"))
        .containsExactly(
            "2027-03-24T07:00:00Z BEFORE7",
            "2027-03-30T06:00:00Z BEFORE1",
            "2027-04-01T06:00:00Z AFTER1");

    due(ASSESS, "2027-11-04T22:59:00Z");
    assertThat(reminders.given(town.mentee(), "2027-10-27T00:00:00Z", "2027-11-06T00:00:00Z"))
        .containsExactly(
            "2027-10-28T06:00:00Z BEFORE7",
            "2027-11-03T07:00:00Z BEFORE1",
            "2027-11-05T07:00:00Z AFTER1");
  }

  @Test
  void isQuietAtWeekendsAndOnHolidays() {
    // the day before is a Sunday; Ascension Day 2027 is 6 May, the day after Friday
    due(ASSESS, "2027-05-03T21:59:00Z");
    assertThat(reminders.given(town.mentee(), "2027-05-01T00:00:00Z", "2027-05-05T00:00:00Z"))
        .containsExactly("2027-05-03T06:00:00Z BEFORE1", "2027-05-04T06:00:00Z AFTER1");

    due(ASSESS, "2027-05-05T21:59:00Z");
    assertThat(reminders.given(town.mentee(), "2027-05-05T00:00:00Z", "2027-05-08T00:00:00Z"))
        .contains("2027-05-07T06:00:00Z AFTER1");
  }

  @Test
  void followsTheDueDateAsItIsNow() {
    due(ASSESS, DUE);
    assertThat(reminders.given(town.mentee(), "2027-09-02T00:00:00Z", "2027-09-03T00:00:00Z"))
        .containsExactly("2027-09-02T06:00:00Z BEFORE7");

    due(ASSESS, "2027-09-16T21:59:00Z");
    assertThat(reminders.given(town.mentee(), "2027-09-03T00:00:00Z", "2027-09-16T00:00:00Z"))
        .containsExactly("2027-09-09T06:00:00Z BEFORE7", "2027-09-15T06:00:00Z BEFORE1");
  }

  @Test
  void collapsesWhatWasMissedIntoTheLatest() {
    due(ASSESS, DUE);

    assertThat(reminders.given(town.mentee(), "2027-09-14T09:00:00Z", "2027-09-15T00:00:00Z"))
        .containsExactly("2027-09-14T09:00:00Z AFTER1");
  }

  @Test
  void writesOneMailADayHoweverMuchIsDue() {
    PersonId mentor = programme.mentor(3);
    Case other = programme.newCase();
    towns.propose(town, mentor, null);
    towns.propose(other, mentor, null);
    due(ACCEPT, DUE);
    tasks.setDueDate(engine.task(other.key(), ACCEPT).getId(), Date.from(Instant.parse(DUE)));

    assertThat(reminders.given(mentor, "2027-09-02T00:00:00Z", "2027-09-03T00:00:00Z"))
        .containsExactly("2027-09-02T06:00:00Z BEFORE7 BEFORE7");
    assertThat(reminders.mails(mentor, "REMINDER")).hasSize(1);

    tasks.setDueDate(
        engine.task(other.key(), ACCEPT).getId(), Date.from(Instant.parse("2027-09-03T21:59:00Z")));
    assertThat(reminders.given(mentor, "2027-09-02T12:00:00Z", "2027-09-04T00:00:00Z"))
        .containsExactly("2027-09-03T06:00:00Z BEFORE1");
  }

  @Test
  void remindsTheTwinWhileTheLeadIsAbsent() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    towns.draft(town, lead, twin);
    due("UserTask_ConfirmAgreement", DUE);
    jdbc.sql("update mentor_profile set absent_from = ?, absent_until = ? where person_id = ?")
        .params(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 5), lead.value())
        .update();

    assertThat(reminders.given(twin, "2027-09-02T00:00:00Z", "2027-09-03T00:00:00Z"))
        .containsExactly("2027-09-02T06:00:00Z BEFORE7");
    assertThat(reminders.mails(lead, "REMINDER")).isEmpty();
    assertThat(reminders.given(lead, "2027-09-08T00:00:00Z", "2027-09-09T00:00:00Z"))
        .containsExactly("2027-09-08T06:00:00Z BEFORE1");
  }

  @Test
  void remindsTheTeamWhenWhoTookTheTaskIsDeactivated() {
    due(ASSESS, DUE);
    desk.take(town.mentee(), engine.task(town.key(), ASSESS).getId());
    people.deactivate(programme.person("Administrator", Role.ADMINISTRATOR), town.mentee());

    assertThat(reminders.given(town.secondMentee(), "2027-09-08T00:00:00Z", "2027-09-09T00:00:00Z"))
        .containsExactly("2027-09-08T06:00:00Z BEFORE1");
    assertThat(reminders.mails(town.mentee(), "REMINDER")).isEmpty();
  }

  @Test
  void tellsCoordinatorsOnceAfterFourteenDaysInOneListOfTheMorning() {
    due(ASSESS, DUE);
    PersonId coordinator = programme.person("Coordinator of mornings", Role.COORDINATOR);
    String escalation = engine.task(town.key(), ASSESS).getId() + ":ESCALATION";

    at("2027-09-22T06:00:00Z");
    assertThat(told(escalation)).isEmpty();
    at("2027-09-23T05:59:00Z");
    assertThat(told(escalation)).isEmpty();
    at("2027-09-23T06:00:00Z");
    at("2027-09-23T06:15:00Z");
    assertThat(told(escalation)).contains(coordinator.value()).doesNotHaveDuplicates();
    at("2027-09-24T06:00:00Z");
    assertThat(told(escalation)).doesNotHaveDuplicates();
    at("2027-09-25T06:00:00Z");
    assertThat(reminders.mails(coordinator, "COORDINATORS_MORNING")).hasSize(3);
    assertThat(reminders.mails(coordinator, "REMINDER")).isEmpty();
  }

  private void at(String moment) {
    clock.set(moment);
    reminders.run();
  }

  private List<Long> told(String reminder) {
    return jdbc.sql(
            """
            select m.recipient_id from reminder r join mail m on m.id = r.mail_id
            where r.unique_key like ?
            """)
        .param("reminder:" + reminder + ":%")
        .query(Long.class)
        .list();
  }

  /** As a coordinator does it in Tasklist. */
  private void due(String task, String due) {
    var open = engine.task(town.key(), task);
    open.setDueDate(Date.from(Instant.parse(due)));
    tasks.saveTask(open);
  }
}
