package org.culturalpearls.workflow.tasks;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.notification.outbox.TaskOwnership;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from the engine whose an open task is now. */
@Component
class AskedTasks implements TaskOwnership {

  private final TaskService tasks;
  private final EngineGroups groups;

  AskedTasks(@Lazy TaskService tasks, EngineGroups groups) {
    this.tasks = tasks;
    this.groups = groups;
  }

  @Override
  public boolean isAskedOf(String taskId, PersonId person) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task == null) {
      return false;
    }
    if (task.getAssignee() != null) {
      return task.getAssignee().equals(ActingPerson.userId(person));
    }
    List<String> own = groups.of(person);
    return tasks.getIdentityLinksForTask(taskId).stream()
        .map(IdentityLink::getGroupId)
        .anyMatch(own::contains);
  }
}
