package org.culturalpearls.workflow.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does what is to be done in an instance, task after task and timer after timer, until it ends. */
class ToItsEnd {

  /** More steps than any process has ways. */
  private static final int MOST_STEPS = 40;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final UserTasks desk;
  private final Engine engine;
  private final PlannedTown planned;
  private final Entering entering;
  private final AwardInstances award;
  private final TestClock clock;
  private final JdbcClient jdbc;

  ToItsEnd(
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      UserTasks desk,
      Engine engine,
      PlannedTown planned,
      Entering entering,
      AwardInstances award,
      TestClock clock,
      JdbcClient jdbc) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.desk = desk;
    this.engine = engine;
    this.planned = planned;
    this.entering = entering;
    this.award = award;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /**
   * Runs it.
   *
   * @param event the id of what it waits for now; if that comes by a message, it comes
   */
  void run(String instance, String event, CaseKey key) {
    message(instance, event).ifPresent(message -> award.tell(instance, message));
    Map<String, Integer> visits = new HashMap<>();
    for (int step = 0; step < MOST_STEPS; step++) {
      if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0) {
        return;
      }
      List<Task> open = tasks.createTaskQuery().processInstanceId(instance).list();
      if (open.isEmpty()) {
        moveOn(instance);
      } else {
        complete(open.get(0), key, visits);
      }
    }
    throw new AssertionError(instance + " does not end; done so far: " + visits);
  }

  private void moveOn(String instance) {
    List<Job> waiting =
        jobs.createJobQuery().processInstanceId(instance).orderByJobDuedate().asc().list();
    if (waiting.isEmpty()) {
      award.tell(
          instance,
          messages(instance).findFirst().map(EventSubscription::getEventName).orElse("nothing"));
    } else {
      run(waiting.get(0));
    }
  }

  private Optional<String> message(String instance, String event) {
    return messages(instance)
        .filter(message -> message.getActivityId().equals(event))
        .findFirst()
        .map(EventSubscription::getEventName);
  }

  private Stream<EventSubscription> messages(String instance) {
    return runtime
        .createEventSubscriptionQuery()
        .processInstanceId(instance)
        .eventType("message")
        .list()
        .stream();
  }

  private void run(Job next) {
    if (next.getDuedate() != null && next.getDuedate().toInstant().isAfter(clock.instant())) {
      clock.set(next.getDuedate().toInstant().plusSeconds(1));
    }
    jobs.executeJob(next.getId());
  }

  /** By another answer each time that the task comes back, so that no loop goes on for ever. */
  private void complete(Task task, CaseKey key, Map<String, Integer> visits) {
    callFits(task);
    PersonId doer = doer(task, key);
    if (task.getTaskDefinitionKey().equals("UserTask_DraftPlan")) {
      planned.write(town(key, doer)); // on its page, before the task says that it is written
    }
    award.prepare(task, doer);
    TaskPage page = desk.open(doer, task.getId());
    List<Map<String, Object>> ways = GoodAnswers.of(page.form(), page.content());
    int first = visits.merge(task.getTaskDefinitionKey(), 1, Integer::sum) - 1;
    Problem last = null;
    for (int i = 0; i < ways.size(); i++) {
      try {
        engine.submit(doer, task, ways.get((first + i) % ways.size()));
        return;
      } catch (Problem refused) {
        last = refused;
      }
    }
    throw new AssertionError("no answer to " + task.getTaskDefinitionKey() + " is taken", last);
  }

  /** Nominations are written before the close of the call, and decided about after it. */
  private void callFits(Task task) {
    if (task.getTaskDefinitionKey().equals("UserTask_WriteNomination")) {
      entering.openCall();
    } else {
      entering.closeCall();
    }
  }

  private Case town(CaseKey key, PersonId mentee) {
    long id =
        jdbc.sql("select id from participation where case_key = ?")
            .param(key.value())
            .query(Long.class)
            .single();
    return new Case(new ParticipationId(id), key, null, mentee, mentee);
  }

  private PersonId doer(Task task, CaseKey key) {
    return Stream.concat(assignee(task), ofCase(key))
        .filter(person -> desk.mayDo(person, task.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody may do " + task.getTaskDefinitionKey()));
  }

  private static Stream<PersonId> assignee(Task task) {
    return ActingPerson.person(task.getAssignee()).stream();
  }

  private Stream<PersonId> ofCase(CaseKey key) {
    return jdbc
        .sql(
            """
            select person_id from person_role where role = 'COORDINATOR'
            union select m.person_id from team_member m
              join participation p on p.id = m.participation_id where p.case_key = :key
            union select p.person_id from mentor_proposal p join mentoring m on m.id = p.mentoring_id
              join participation c on c.id = m.participation_id where c.case_key = :key
            """)
        .param("key", key.value())
        .query(Long.class)
        .list()
        .stream()
        .map(PersonId::new);
  }
}
