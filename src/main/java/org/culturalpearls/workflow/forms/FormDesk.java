package org.culturalpearls.workflow.forms;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** A task's form for the portal; inside an engine command only. */
@Component
public class FormDesk {

  /** The form that belongs to the task's model as it was deployed. */
  public Form definition(TaskEntity task) {
    return handler(task).definition(task);
  }

  /** What it shows to this person; refused for who may not do the task now. */
  public FormContent content(TaskEntity task, PersonId person) {
    return handler(task).content(task, person);
  }

  public void requireMayDo(TaskEntity task, PersonId person) {
    handler(task).requireMayDo(task, person);
  }

  private static CheckedTaskForm handler(TaskEntity task) {
    return (CheckedTaskForm) task.getTaskDefinition().getTaskFormHandler();
  }
}
