package org.culturalpearls.workflow.forms;

import java.util.Map;
import java.util.OptionalLong;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.culturalpearls.workflow.engine.spi.DeployedTask;

/**
 * What a task form's source may know of a task.
 *
 * @param task the task's id in its model, {@code UserTask_ProposeMentor}
 * @param taskId null while the process is not started
 * @param ids the process's variables: ids, gateway decisions and instants
 */
public record TaskFacts(String process, String task, String taskId, Map<String, Object> ids) {

  /** Names who started the process, of what people start themselves. */
  public static final String STARTER = "starter";

  /** What is known of an open task; inside an engine command only. */
  static TaskFacts of(DelegateTask task) {
    return new TaskFacts(
        DeployedTask.of(task).process(),
        task.getTaskDefinitionKey(),
        task.getId(),
        task.getExecution().getVariables());
  }

  /** The id that a process variable holds. */
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
