package org.culturalpearls.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is reminded of an open task is kept as the task changes. */
@ApplicationTest
class TaskRemindersIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String ACCEPT = "UserTask_AcceptMentoring";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TaskService tasks;
  @Autowired private UserTasks desk;
  @Autowired private ParticipationService participations;
  @Autowired private JdbcClient jdbc;

  private Case town;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = programme.newCase();
  }

  @Test
  void beginsWithTheTaskForEverybodyInItsGroup() {
    assertThat(people(ASSESS))
        .containsExactlyInAnyOrder(town.mentee().value(), town.secondMentee().value());
  }

  @Test
  void keepsTheCoordinatorsTasksForTheirListOfTheMorning() {
    assertThat(people("UserTask_ProposeMentor")).containsExactly((Long) null);
  }

  @Test
  void endsWithTheTask() {
    PersonId mentor = programme.mentor(1);
    towns.propose(town, mentor, null);
    assertThat(people(ACCEPT)).containsExactly(mentor.value());

    engine.complete(mentor, town.key(), ACCEPT, Map.of("answer", "accept"));

    assertThat(people(ACCEPT)).isEmpty();
    assertThat(people("UserTask_ProposeMentor")).isEmpty();
  }

  @Test
  void followsTheDueDateThatIsChangedInTasklist() {
    String id = engine.task(town.key(), ASSESS).getId();
    var task = tasks.createTaskQuery().taskId(id).singleResult();
    Instant later = task.getDueDate().toInstant().plusSeconds(20 * 86_400);
    Instant next = next();

    task.setDueDate(java.util.Date.from(later));
    tasks.saveTask(task);

    assertThat(next()).isEqualTo(next.plusSeconds(20 * 86_400));
    assertThat(
            jdbc.sql("select distinct due_at from task_reminder where task_id = ?")
                .param(id)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single())
        .isEqualTo(later);
  }

  @Test
  void isOnlyOfWhoTookTheTaskUntilItIsGivenBack() {
    String id = engine.task(town.key(), ASSESS).getId();
    desk.take(town.mentee(), id);
    assertThat(people(ASSESS)).containsExactly(town.mentee().value());

    desk.giveBack(town.mentee(), id);
    assertThat(people(ASSESS)).hasSize(2);
  }

  @Test
  void isOfTheNewTeam() {
    PersonId third = programme.person("Third mentee");
    var now = participations.forChange(programme.coordinator(), town.id());

    participations.changeTeam(
        programme.coordinator(),
        new ParticipationService.ChangeTeam(
            town.id(), now.version(), List.of(town.mentee(), third), town.mentee()));

    assertThat(people(ASSESS)).containsExactlyInAnyOrder(town.mentee().value(), third.value());
  }

  private List<Long> people(String task) {
    return jdbc.sql("select recipient_id from task_reminder where case_key = ? and task = ?")
        .params(town.key().value(), task)
        .query((row, number) -> row.getObject(1, Long.class))
        .list();
  }

  private Instant next() {
    return jdbc.sql("select distinct next_at from task_reminder where case_key = ? and task = ?")
        .params(town.key().value(), ASSESS)
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .single();
  }
}
