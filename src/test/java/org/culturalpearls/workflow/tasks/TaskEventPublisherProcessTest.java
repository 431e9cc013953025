package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskEvent;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class TaskEventPublisherProcessTest {

  private static final String PROPOSE = "UserTask_ProposeMentor";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TaskService tasks;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private ApplicationEvents events;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void tellsWhoseTaskIsNewAndByWhen() {
    Case town = programme.newCase();

    OpenTask told = assigned(PROPOSE, town);
    assertThat(told.groups()).containsExactly("coordinator");
    assertThat(told.assignee()).isNull();
    assertThat(told.due()).isAfter(clock.instant());
  }

  @Test
  void tellsTheMentorWhoIsAskedOnce() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    engine.complete(
        programme.coordinator(),
        town.key(),
        PROPOSE,
        Map.of("decision", "propose", "lead", "" + mentor.value()));

    assertThat(assigned("UserTask_AcceptMentoring", town).assignee()).isEqualTo(mentor);
    assertThat(events.stream(TaskEvent.Ended.class).filter(TaskEvent.Ended::done)).hasSize(1);
  }

  @Test
  void namesWhoIsLoggedInOnAPageThatBeginsAProcess() {
    var newcomer = programme.newcomer();
    var principal = PersonPrincipal.of(people.person(newcomer.mentee()));
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));

    programme.start(newcomer);

    assertThat(events.stream(TaskEvent.Assigned.class).map(TaskEvent.Assigned::by))
        .isNotEmpty()
        .containsOnly(newcomer.mentee());
  }

  @Test
  void tellsThatADateChanged() {
    Case town = programme.newCase();
    Task task = engine.task(town.key(), PROPOSE);
    task.setDueDate(Date.from(clock.instant().plusSeconds(60)));

    tasks.saveTask(task);

    assertThat(events.stream(TaskEvent.DateChanged.class))
        .anySatisfy(
            changed -> assertThat(changed.task().due()).isEqualTo(clock.instant().plusSeconds(60)));
  }

  private OpenTask assigned(String task, Case town) {
    var told =
        events.stream(TaskEvent.Assigned.class)
            .map(TaskEvent.Assigned::task)
            .filter(open -> open.task().equals(task))
            .filter(open -> town.key().value().equals(open.caseKey()))
            .toList();
    assertThat(told).hasSize(1);
    return told.get(0);
  }
}
