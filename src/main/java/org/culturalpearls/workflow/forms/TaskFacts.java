package org.culturalpearls.workflow.forms;

import java.util.Map;

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

  /** The id that a process variable holds. */
  public long id(String variable) {
    return optionalId(variable)
        .orElseThrow(() -> new IllegalStateException(process + " has no variable " + variable));
  }

  public java.util.OptionalLong optionalId(String variable) {
    return ids.get(variable) instanceof Number number
        ? java.util.OptionalLong.of(number.longValue())
        : java.util.OptionalLong.empty();
  }
}
