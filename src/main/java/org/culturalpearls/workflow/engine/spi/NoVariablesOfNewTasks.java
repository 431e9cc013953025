package org.culturalpearls.workflow.engine.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** Skips the read of variables of a task that begins in this command. */
class NoVariablesOfNewTasks extends VariableInstanceManager {

  @Override
  public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
      String taskId, Collection<String> variableNames) {
    return CommandTasks.isNew(taskId)
        ? new ArrayList<>()
        : super.findVariableInstancesByTaskIdAndVariableNames(taskId, variableNames);
  }
}
