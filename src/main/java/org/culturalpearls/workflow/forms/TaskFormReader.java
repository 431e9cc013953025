package org.culturalpearls.workflow.forms;

import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.ActingPerson;
import org.springframework.stereotype.Component;

/** A task's form for the portal; inside an engine command only. */
@Component
public class TaskFormReader {

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

  /** The form of the first task of what people start themselves, before they start it. */
  public Form definition(ProcessDefinitionEntity process) {
    return ((CheckedTaskForm) first(process).getTaskFormHandler())
        .definition(process.getDeploymentId(), first(process));
  }

  /** What it would show to this person as the starter. */
  public FormContent content(ProcessDefinitionEntity process, PersonId starter) {
    Map<String, Object> ids = Map.of(TaskFacts.STARTER, ActingPerson.userId(starter));
    TaskFacts facts = new TaskFacts(process.getKey(), first(process).getKey(), null, ids);
    return ((CheckedTaskForm) first(process).getTaskFormHandler()).content(facts, starter);
  }

  /** What people start themselves has one task. */
  public static TaskDefinition first(ProcessDefinitionEntity process) {
    return process.getTaskDefinitions().values().iterator().next();
  }

  private static CheckedTaskForm handler(TaskEntity task) {
    return (CheckedTaskForm) task.getTaskDefinition().getTaskFormHandler();
  }
}
