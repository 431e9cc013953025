package org.culturalpearls.workflow.tasks;

import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.culturalpearls.workflow.model.TaskKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Knows what the latest models call their tasks; models change only with a new start. */
@Component
class NamesOfTaskKinds {

  private final RepositoryService models;
  private volatile Map<TaskKind, String> names;

  NamesOfTaskKinds(@Lazy RepositoryService models) {
    this.models = models;
  }

  /** Returns the English name of each kind, in the order of the kinds. */
  Map<TaskKind, String> english() {
    if (names == null) {
      names = read();
    }
    return names;
  }

  private Map<TaskKind, String> read() {
    Map<TaskKind, String> read = new EnumMap<>(TaskKind.class);
    for (ProcessDefinition each :
        models.createProcessDefinitionQuery().latestVersion().unlimitedList()) {
      models
          .getBpmnModelInstance(each.getId())
          .getModelElementsByType(UserTask.class)
          .forEach(
              task -> TaskKind.of(task.getId()).ifPresent(kind -> read.put(kind, task.getName())));
    }
    return read;
  }
}
