package org.culturalpearls.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.shared.Id;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds and ends running process instances by the id of their subject. */
@Component
public class Instances {

  private final RuntimeService runtime;
  private final TaskService tasks;

  Instances(@Lazy RuntimeService runtime, @Lazy TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** Returns the ids of the running instances of a process whose variable holds this id. */
  public List<String> of(String process, String idVariable, Id id) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .variableValueEquals(idVariable, id.value())
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .toList();
  }

  /** Returns the id of their open task of this kind; the first where there are several. */
  public Optional<String> openTask(String process, String idVariable, Id id, String task) {
    return of(process, idVariable, id).stream()
        .flatMap(
            instance ->
                tasks
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(task)
                    .list()
                    .stream())
        .map(Task::getId)
        .findFirst();
  }

  /**
   * Ends the instances with everything open in them. The reason is shown in Cockpit: ids and our
   * own words only.
   */
  public void end(String process, String idVariable, Id id, String reason) {
    of(process, idVariable, id)
        .forEach(instance -> runtime.deleteProcessInstance(instance, reason, false, true));
  }
}
