package org.culturalpearls.workflow.tasks;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.culturalpearls.workflow.identity.Watchers;
import org.culturalpearls.workflow.model.TaskKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Determines whose an open task is when its assignee is no longer there: its group's. A mentors'
 * task without an active mentor is also the coordinators'.
 */
@Component
class Responsible {

  private final PeopleService people;
  private final MentoringService mentorings;
  private final EngineGroups groups;
  private final Watchers watchers;

  Responsible(
      @Lazy PeopleService people,
      @Lazy MentoringService mentorings,
      EngineGroups groups,
      Watchers watchers) {
    this.watchers = watchers;
    this.people = people;
    this.mentorings = mentorings;
    this.groups = groups;
  }

  /** Gives the task to its group if its assignee is gone; a task without a group stays. */
  boolean settle(DelegateTask task) {
    Set<String> candidates = candidates(task);
    if (candidates.isEmpty()) {
      return false;
    }
    boolean gone = task.getAssignee() != null && !belongs(task.getAssignee(), candidates);
    if (gone) {
      watchers.forget(task.getAssignee(), task.getId());
      task.setAssignee(null);
    }
    boolean orphaned = task.getAssignee() == null && isOrphaned(task, candidates);
    if (orphaned) {
      task.addCandidateGroup(Role.COORDINATOR.groupId());
    }
    return gone || orphaned;
  }

  /** Returns whether this person is active. */
  boolean isThere(String user) {
    return ActingPerson.person(user).map(id -> people.person(id).active()).orElse(false);
  }

  private boolean belongs(String user, Set<String> candidates) {
    return isThere(user)
        && ActingPerson.person(user).stream()
            .flatMap(person -> groups.of(person).stream())
            .anyMatch(candidates::contains);
  }

  private boolean isOrphaned(DelegateTask task, Set<String> candidates) {
    return TaskKind.of(task.getTaskDefinitionKey()).filter(TaskKind::isOnlyForMentors).isEmpty()
        && !candidates.contains(Role.COORDINATOR.groupId())
        && candidates.stream()
            .allMatch(
                group ->
                    TaskGroup.MENTORS
                        .id(group)
                        .map(MentoringId::new)
                        .filter(this::hasNoActiveMentor)
                        .isPresent());
  }

  private boolean hasNoActiveMentor(MentoringId id) {
    MentoringView mentoring = mentorings.mentoring(id);
    return Stream.of(mentoring.lead(), mentoring.twin())
        .filter(Objects::nonNull)
        .noneMatch(person -> people.person(person).active());
  }

  private static Set<String> candidates(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
