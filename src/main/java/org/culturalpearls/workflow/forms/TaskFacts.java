package org.culturalpearls.workflow.forms;

import java.util.Map;
import java.util.OptionalLong;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.culturalpearls.workflow.engine.spi.DeployedTask;

/**
 * The facts of a task that its {@link TaskForms} may use.
 *
 * @param task the task's id in its model, {@code UserTask_ProposeMentor}
 * @param taskId null while the process is not started
 * @param ids the process's variables: ids, gateway decisions and instants
 */
public record TaskFacts(String process, String task, String taskId, Map<String, Object> ids) {

  /** The variable of who started a process that people start themselves. */
  public static final String STARTER = "starter";

  /** Returns the facts of an open task; inside an engine command only. */
  static TaskFacts of(DelegateTask task) {
    return new TaskFacts(
        DeployedTask.of(task).process(),
        task.getTaskDefinitionKey(),
        task.getId(),
        task.getExecution().getVariables());
  }

  /** Returns the id in a process variable. */
  public long id(String variable) {
    return optionalId(variable)
        .orElseThrow(() -> new IllegalStateException(process + " has no variable " + variable));
  }

  public OptionalLong optionalId(String variable) {
    return ids.get(variable) instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
