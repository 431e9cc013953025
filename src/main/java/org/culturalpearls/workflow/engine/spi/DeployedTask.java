package org.culturalpearls.workflow.engine.spi;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * A user task as a deployed model describes it; read inside an engine command only.
 *
 * @param process id of the process in its model, the same in all versions
 * @param definition id of the deployed version of the process
 * @param deployment id of its deployment
 * @param task id of the task in its model
 * @param form id of the task's form
 * @param name label of the task, null if it has none
 * @param description of the task, null if it has none
 */
public record DeployedTask(
    String process,
    String definition,
    String deployment,
    String task,
    String form,
    String name,
    String description) {

  /** Returns the task of the model with which its process began. */
  public static DeployedTask of(DelegateTask task) {
    TaskEntity entity = (TaskEntity) task;
    return of(entity.getProcessDefinition(), entity.getTaskDefinition());
  }

  /** Returns the first task of a process that people start themselves, in its latest version. */
  public static DeployedTask firstOf(String process) {
    ProcessDefinitionEntity latest =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedLatestProcessDefinitionByKey(process);
    return firstOf(latest);
  }

  static DeployedTask firstOf(ProcessDefinitionEntity process) {
    Map<String, TaskDefinition> tasks = process.getTaskDefinitions();
    PvmActivity next = process.getInitial();
    while (!tasks.containsKey(next.getId())) {
      next = next.getOutgoingTransitions().get(0).getDestination();
    }
    return of(process, tasks.get(next.getId()));
  }

  private static String text(Expression expression) {
    return expression == null ? null : expression.getExpressionText();
  }

  private static DeployedTask of(ProcessDefinitionEntity process, TaskDefinition task) {
    return new DeployedTask(
        process.getKey(),
        process.getId(),
        process.getDeploymentId(),
        task.getKey(),
        task.getFormDefinition().getCamundaFormDefinitionKey().getExpressionText(),
        text(task.getNameExpression()),
        text(task.getDescriptionExpression()));
  }
}
