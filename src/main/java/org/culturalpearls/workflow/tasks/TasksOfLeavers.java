package org.culturalpearls.workflow.tasks;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.award.conflict.ConflictEvent;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.engine.spi.CommandTasks;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Moves open tasks in the same transaction when a person is deactivated, loses a role, leaves a
 * team or comes into a conflict of interest. First of all listeners: a facade may then assign
 * somebody new.
 */
@Component
class TasksOfLeavers {

  private final TaskService tasks;
  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final EngineActs acts;
  private final Responsible responsible;
  private final MentoringService mentorings;
  private final Clock clock;

  TasksOfLeavers(
      @Lazy TaskService tasks,
      @Lazy ManagementService jobs,
      @Lazy RuntimeService runtime,
      EngineActs acts,
      Responsible responsible,
      @Lazy MentoringService mentorings,
      Clock clock) {
    this.tasks = tasks;
    this.jobs = jobs;
    this.runtime = runtime;
    this.acts = acts;
    this.responsible = responsible;
    this.mentorings = mentorings;
    this.clock = clock;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void move(PersonEvent.Deactivated deactivated) {
    PersonId person = deactivated.person();
    settle(assignedTo(person));
    mentorings
        .idsOfMentor(person)
        .forEach(mentoring -> settle(ofGroup(TaskGroup.mentors(mentoring))));
    assignedTo(person).forEach(this::endWithoutGroup);
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void move(PersonEvent.RolesChanged changed) {
    settle(assignedTo(changed.person()));
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void move(ParticipationEvent.TeamChanged changed) {
    settle(ofGroup(TaskGroup.team(changed.participation())));
  }

  /** A person in conflict with a nomination loses claimed tasks of it. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void move(ConflictEvent.TiesChanged changed) {
    settle(assignedTo(changed.persons()));
    tellOffices(changed.nominations());
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void move(ConflictEvent.Declared declared) {
    settle(assignedTo(declared.person()));
    tellOffices(Set.of(declared.nomination()));
  }

  /** Notifies a deputy who acts from now on of the open tasks. */
  private void tellOffices(Set<NominationId> nominations) {
    settle(ofGroups(nominations.stream().map(TaskGroup::office).toList()), true);
  }

  private List<Task> assignedTo(PersonId person) {
    return assignedTo(Set.of(person));
  }

  private List<Task> assignedTo(Set<PersonId> persons) {
    String[] users = persons.stream().map(ActingPerson::userId).toArray(String[]::new);
    return users.length == 0 ? List.of() : tasks.createTaskQuery().taskAssigneeIn(users).list();
  }

  private List<Task> ofGroup(String group) {
    return ofGroups(List.of(group));
  }

  private List<Task> ofGroups(List<String> groups) {
    return groups.isEmpty()
        ? List.of()
        : tasks.createTaskQuery().taskCandidateGroupIn(groups).includeAssignedTasks().list();
  }

  private void settle(List<Task> open) {
    settle(open, false);
  }

  private void settle(List<Task> open, boolean tellAnyway) {
    acts.doAsApplication(
        () ->
            open.stream()
                .flatMap(task -> CommandTasks.find(task.getId()).stream())
                .filter(task -> responsible.settle(task) || tellAnyway)
                .forEach(CommandTasks::updated));
  }

  /**
   * A task that only this person could do: its deadline in the model fires now, if it has one; a
   * process that the person had started and not yet connected to a case is deleted.
   */
  private void endWithoutGroup(Task task) {
    List<Job> deadlines = jobs.createJobQuery().executionId(task.getExecutionId()).timers().list();
    deadlines.forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(clock.instant())));
    if (deadlines.isEmpty()) {
      runtime.deleteProcessInstance(task.getProcessInstanceId(), "who began it is not there");
    }
  }
}
