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

/** Who is reminded when the people of a task change between two reminders, or are not there. */
@ApplicationTest
class ReminderPeopleIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String CONFIRM = "UserTask_ConfirmAgreement";

  /** Thursday 9 September 2027, 23:59 in Stockholm. */
  private static final String DUE = "2027-09-09T21:59:00Z";

  private static final String WEEK_BEFORE = "2027-09-02T06:00:00Z";
  private static final String DAY_BEFORE = "2027-09-08T06:00:00Z";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
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
  void followTheTaskToWhoTookIt() {
    due(ASSESS, DUE);
    String task = engine.task(town.key(), ASSESS).getId();
    desk.take(town.mentee(), task);
    at(WEEK_BEFORE);
    desk.giveBack(town.mentee(), task);
    desk.take(town.secondMentee(), task);
    at(DAY_BEFORE);

    assertThat(kinds(town.mentee())).containsExactly("BEFORE7");
    assertThat(kinds(town.secondMentee())).containsExactly("BEFORE1");
  }

  @Test
  void areTheTwinOnceTheLeadIsGone() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    towns.draft(town, lead, twin);
    due(CONFIRM, DUE);
    at(WEEK_BEFORE);
    people.deactivate(administrator(), lead);
    at(DAY_BEFORE);

    assertThat(kinds(lead)).containsExactly("BEFORE7");
    assertThat(kinds(twin)).containsExactly("BEFORE1");
  }

  @Test
  void areTheLeadWhereNobodyCanStandIn() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    towns.draft(town, lead, twin);
    due(CONFIRM, DUE);
    absent(lead);
    absent(twin);
    at(WEEK_BEFORE);

    assertThat(kinds(lead)).containsExactly("BEFORE7");
    assertThat(kinds(twin)).isEmpty();
  }

  @Test
  void getOneMailForTheirOwnAndForWhomTheyStandIn() {
    PersonId lead = programme.mentor(2);
    PersonId twin = programme.mentor(2);
    towns.draft(town, lead, twin);
    due(CONFIRM, DUE);
    absent(lead);
    Case other = programme.newCase();
    towns.propose(other, twin, null);
    tasks.setDueDate(
        engine.task(other.key(), "UserTask_AcceptMentoring").getId(),
        Date.from(Instant.parse(DUE)));
    at(WEEK_BEFORE);
    at("2027-09-02T15:00:00Z");

    assertThat(reminders.mails(twin, "REMINDER")).hasSize(1);
    at("2027-09-03T06:00:00Z"); // for what stood on another page of the run
    assertThat(kinds(twin)).containsExactly("BEFORE7", "BEFORE7");
    jdbc.sql("delete from task_reminder where case_key = ?").param(other.key().value()).update();
  }

  @Test
  void readOnTheMorningsOfTheirOwnCountry() {
    livesIn(town.mentee(), "Europe/Tallinn");
    due(ASSESS, "2027-02-25T22:59:00Z");

    assertThat(reminders.given(town.mentee(), "2027-02-24T00:00:00Z", "2027-02-26T04:00:00Z"))
        .containsExactly("2027-02-25T06:00:00Z BEFORE1");
    assertThat(days(town.secondMentee())).containsExactly("2027-02-24");
  }

  @Test
  void areCoordinatorsWhereNobodyOfTheTownIsLeft() {
    PersonId coordinator = programme.person("Coordinator who is told", Role.COORDINATOR);
    due(ASSESS, DUE);
    people.deactivate(administrator(), town.mentee());
    people.deactivate(administrator(), town.secondMentee());
    at("2027-09-10T06:00:00Z");
    at("2027-09-23T06:00:00Z");

    assertThat(kinds(town.mentee())).isEmpty();
    assertThat(kinds(town.secondMentee())).isEmpty();
    assertThat(told(coordinator)).isEqualTo(1);
  }

  @Test
  void areToldAgainOfATaskThatIsOverdueForLongAfterItsDateMoved() {
    PersonId coordinator = programme.person("Coordinator who is told twice", Role.COORDINATOR);
    due(ASSESS, DUE);
    at("2027-09-23T06:00:00Z");
    due(ASSESS, "2027-09-30T21:59:00Z");
    at("2027-10-13T06:00:00Z");
    assertThat(told(coordinator)).isEqualTo(1);
    at("2027-10-14T06:00:00Z");

    assertThat(told(coordinator)).isEqualTo(2);
  }

  @Test
  void areRemindedNoMoreOfATaskWithoutADate() {
    due(ASSESS, DUE);
    due(ASSESS, null);
    at(DAY_BEFORE);
    assertThat(kinds(town.mentee())).isEmpty();

    due(ASSESS, DUE);
    at("2027-09-10T06:00:00Z");
    assertThat(kinds(town.mentee())).containsExactly("AFTER1");
  }

  private void at(String moment) {
    clock.set(moment);
    reminders.run();
  }

  private List<String> kinds(PersonId person) {
    return reminders.kinds(person, 0);
  }

  private long told(PersonId coordinator) {
    return jdbc.sql(
            """
            select count(*) from reminder r join mail m on m.id = r.mail_id
            where r.unique_key like '%:ESCALATION:%' and m.recipient_id = ? and r.case_key = ?
            """)
        .params(coordinator.value(), town.key().value())
        .query(Long.class)
        .single();
  }

  private List<String> days(PersonId person) {
    return jdbc.sql(
            """
            select split_part(unique_key, ':', 2) from mail
            where recipient_id = ? and kind = 'REMINDER' order by id
            """)
        .param(person.value())
        .query(String.class)
        .list();
  }

  private void absent(PersonId mentor) {
    jdbc.sql("update mentor_profile set absent_from = ?, absent_until = ? where person_id = ?")
        .params(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31), mentor.value())
        .update();
  }

  private void livesIn(PersonId person, String zone) {
    jdbc.sql("update person set zone = ? where id = ?").params(zone, person.value()).update();
  }

  private PersonId administrator() {
    return programme.person("Administrator", Role.ADMINISTRATOR);
  }

  /** As a coordinator does it in Tasklist. */
  private void due(String task, String due) {
    var open = engine.task(town.key(), task);
    open.setDueDate(due == null ? null : Date.from(Instant.parse(due)));
    tasks.saveTask(open);
  }
}
