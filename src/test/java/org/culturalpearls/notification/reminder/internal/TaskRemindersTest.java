package org.culturalpearls.notification.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.notification.MailSlice;
import org.culturalpearls.notification.Told;
import org.culturalpearls.notification.Told.Town;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskEvent;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told and reminded of a task: whose it is now. */
@MailSlice
class TaskRemindersTest {

  private static final String DUE = "2027-01-13T21:59:00Z";

  @Autowired private Told told;
  @Autowired private TestProgramme programme;
  @Autowired private MentoringService mentorings;
  @Autowired private Reminding reminding;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private TransactionTemplate transactions;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Town town;
  private MentoringId mentoring;
  private PersonId lead;
  private PersonId twin;

  @BeforeEach
  void aTownWithTwoMentors() {
    clock.reset();
    town = told.town();
    mentoring = new MentoringId(town.id().value());
    lead = programme.mentor("Lead", Country.LV, 3);
    twin = programme.mentor("Twin", Country.FI, 3);
    mentors(lead, twin);
  }

  @Test
  void areNotForWhoCausedIt() {
    PersonId other = programme.person("Second mentee", Role.MENTEE);
    join(other);
    publish(new TaskEvent.Assigned(told.draftPlan(town, DUE), town.mentee()));
    assertThat(told.mails(town.mentee())).isEmpty();
    assertThat(told.mails(other)).containsExactly("TASK WAITING");
    assertThat(reminded()).containsExactlyInAnyOrder(town.mentee(), other);
  }

  @Test
  void followTheTeam() {
    told.begins(told.draftPlan(town, DUE));
    PersonId other = programme.person("Second mentee", Role.MENTEE);
    join(other);
    jdbc.sql("delete from team_member where person_id = ?").param(town.mentee().value()).update();
    publish(new ParticipationEvent.TeamChanged(town.id()));
    assertThat(reminded()).containsExactly(other);
    assertThat(told.mails(other)).as("reminded, and not told of what is old").isEmpty();
  }

  @Test
  void followTheMentors() {
    told.begins(ofMentors());
    assertThat(reminded()).containsExactly(lead);
    PersonId next = programme.mentor("Next", Country.EE, 3);
    mentors(next, twin);
    publish(new MentoringEvent.MentorsChanged(mentoring));
    assertThat(reminded()).containsExactly(next);
  }

  @Test
  void reachTheTwinOnceTheTaskIsOpenToOthers() {
    OpenTask task = ofMentors();
    told.begins(task);
    assertThat(told.mails(twin)).isEmpty();
    told.moves(
        new OpenTask(
            task.id(),
            task.process(),
            task.task(),
            task.caseKey(),
            task.due(),
            null,
            List.of(Role.COORDINATOR.groupId(), "mentors-" + mentoring.value())),
        "2027-01-20T21:59:00Z");
    assertThat(told.mails(twin)).containsExactly("TASK WAITING");
    assertThat(reminded()).contains(lead, twin);
  }

  @Test
  void goToTheOtherMentorWhileOneIsAbsent() {
    when(mentorings.current(town.id())).thenReturn(Optional.of(view(lead, twin)));
    told.begins(ofMentors());
    leadIsAbsent();
    remind();
    assertThat(told.mails(lead)).containsExactly("TASK WAITING");
    assertThat(told.mails(twin)).containsExactly("REMINDER WAITING");
  }

  @Test
  void goToTheAbsentOneWhereNobodyElseIsThere() {
    when(mentorings.current(town.id())).thenReturn(Optional.of(view(lead, null)));
    told.begins(ofMentors());
    leadIsAbsent();
    remind();
    assertThat(told.mails(lead)).containsExactly("TASK WAITING", "REMINDER WAITING");
  }

  private void leadIsAbsent() {
    jdbc.sql(
            "update mentor_profile set absent_from = '2027-01-01', absent_until = '2027-12-31'"
                + " where person_id = ?")
        .param(lead.value())
        .update();
  }

  private void remind() {
    clock.set("2027-01-12T09:00:00Z");
    while (reminding.remind()) {
      // A page of people at a time.
    }
  }

  private OpenTask ofMentors() {
    OpenTask task = told.task("PlanDevelopmentProcess", "UserTask_GivePlanFeedback", town, DUE);
    return new OpenTask(
        task.id(),
        task.process(),
        task.task(),
        task.caseKey(),
        task.due(),
        null,
        List.of("mentors-" + mentoring.value()));
  }

  private void mentors(PersonId first, PersonId second) {
    when(mentorings.mentoring(mentoring)).thenReturn(view(first, second));
  }

  private MentoringView view(PersonId first, PersonId second) {
    return new MentoringView(
        mentoring, town.id(), MentoringState.ACTIVE, first, second, TestClock.START, null);
  }

  private void join(PersonId person) {
    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(town.id().value(), person.value())
        .update();
  }

  private void publish(Object event) {
    transactions.executeWithoutResult(none -> publisher.publishEvent(event));
  }

  /** Of the tasks of this town. */
  private List<PersonId> reminded() {
    return jdbc.sql("select recipient_id from task_reminder where case_key = ?")
        .param(town.key().value())
        .query((row, number) -> new PersonId(row.getLong(1)))
        .list();
  }
}
