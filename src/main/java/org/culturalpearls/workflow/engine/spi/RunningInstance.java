package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Reads the whole process instance of a task in two statements: its executions and all their
 * variables. The engine would read them scope by scope.
 */
final class RunningInstance {

  private RunningInstance() {}

  /** Does nothing if the command has read the instance already, or if it is gone. */
  static void read(TaskEntity task) {
    CommandContext command = Context.getCommandContext();
    if (task.getProcessInstanceId() == null || isKnown(task, command.getDbEntityManager())) {
      return;
    }
    List<ExecutionEntity> executions =
        command
            .getExecutionManager()
            .findExecutionsByProcessInstanceId(task.getProcessInstanceId());
    boolean complete =
        executions.stream().anyMatch(one -> one.getId().equals(task.getExecutionId()));
    executions.stream()
        .filter(one -> complete && one.isProcessInstanceExecution())
        .forEach(instance -> restore(instance, executions, task, command));
  }

  private static boolean isKnown(TaskEntity task, DbEntityManager entities) {
    return entities.getCachedEntity(ExecutionEntity.class, task.getExecutionId()) != null
        || entities.getCachedEntity(ExecutionEntity.class, task.getProcessInstanceId()) != null;
  }

  private static void restore(
      ExecutionEntity instance,
      List<ExecutionEntity> executions,
      TaskEntity task,
      CommandContext command) {
    var variables =
        command
            .getVariableInstanceManager()
            .findVariableInstancesByProcessInstanceId(instance.getId());
    instance.restoreProcessInstance(executions, null, variables, List.of(task), null, null, null);
  }
}
