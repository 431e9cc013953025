package org.culturalpearls.workflow.engine.sparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** A task that begins in this command has no variables in the database yet. */
class NoVariablesOfNewTasks extends VariableInstanceManager {

  @Override
  public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
      String taskId, Collection<String> variableNames) {
    return NewTask.is(taskId, getDbEntityManager())
        ? new ArrayList<>()
        : super.findVariableInstancesByTaskIdAndVariableNames(taskId, variableNames);
  }
}
