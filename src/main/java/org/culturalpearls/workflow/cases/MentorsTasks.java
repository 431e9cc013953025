package org.culturalpearls.workflow.cases;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.workflow.milestone.MilestoneModel;
import org.culturalpearls.workflow.planchange.PlanChangeModel;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentModel;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the open tasks of plans and milestones to the current mentors: to new mentors once they
 * accept, to coordinators while there is none.
 */
@Component
class MentorsTasks {

  private static final String MENTORS_TASK = "${" + CaseVariables.MENTORS_GROUP + "}";

  private final RuntimeService runtime;
  private final RepositoryService models;
  private final TaskService tasks;
  private final MentoringService mentorings;
  private final MentorsOfParticipation mentors;
  private final Clock clock;

  MentorsTasks(
      @Lazy RuntimeService runtime,
      @Lazy RepositoryService models,
      @Lazy TaskService tasks,
      @Lazy MentoringService mentorings,
      @Lazy MentorsOfParticipation mentors,
      Clock clock) {
    this.runtime = runtime;
    this.models = models;
    this.tasks = tasks;
    this.mentorings = mentorings;
    this.mentors = mentors;
    this.clock = clock;
  }

  @EventListener
  void move(MentoringEvent.MentorsChanged changed) {
    move(changed.mentoring());
  }

  @EventListener
  void move(MentoringEvent.Rematched rematched) {
    move(rematched.mentoring());
  }

  @EventListener
  void move(MentoringEvent.Completed completed) {
    move(completed.mentoring());
  }

  @EventListener
  void move(MentoringEvent.EndedEarly ended) {
    move(ended.mentoring());
  }

  /** Processes without such a task determine the mentors when it is their turn. */
  private void move(MentoringId mentoring) {
    ParticipationId town = mentorings.mentoring(mentoring).participation();
    List<Task> open =
        tasks
            .createTaskQuery()
            .processDefinitionKeyIn(
                PlanDevelopmentModel.PROCESS, MilestoneModel.PROCESS, PlanChangeModel.PROCESS)
            .processVariableValueEquals(CaseVariables.PARTICIPATION, town.value())
            .list()
            .stream()
            .filter(this::isMentorsTask)
            .toList();
    if (!open.isEmpty()) {
      Optional<MentorsOfParticipation.Mentors> now = mentors.mentorsOf(town);
      open.forEach(task -> move(task, now));
    }
  }

  private void move(Task task, Optional<MentorsOfParticipation.Mentors> now) {
    String instance = task.getProcessInstanceId();
    Set<String> groups = new TreeSet<>(Set.of(MentorsTurn.group(now)));
    String lead = CaseVariables.user(now.map(MentorsOfParticipation.Mentors::lead).orElse(null));
    runtime.setVariable(instance, CaseVariables.MENTORS_GROUP, MentorsTurn.group(now));
    runtime.setVariable(instance, CaseVariables.LEAD_USER, lead);
    boolean late = isLate(instance);
    if (late) {
      groups.add(Role.COORDINATOR.groupId());
    }
    move(task, groups, late ? null : lead);
  }

  /** Past the mentors' limit, open tasks are open to coordinators, too, and nobody's own. */
  private boolean isLate(String instance) {
    Date silent = (Date) runtime.getVariable(instance, MentorsTurn.FEEDBACK_SILENT);
    return silent != null && clock.instant().isAfter(silent.toInstant());
  }

  private boolean isMentorsTask(Task task) {
    UserTask model =
        models
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
    return MENTORS_TASK.equals(model.getCamundaCandidateGroups());
  }

  private void move(Task task, Set<String> groups, String assignee) {
    Set<String> before =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    before.stream()
        .filter(group -> !groups.contains(group))
        .forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
    groups.stream()
        .filter(group -> !before.contains(group))
        .forEach(group -> tasks.addCandidateGroup(task.getId(), group));
    tasks.setAssignee(task.getId(), assignee);
  }
}
