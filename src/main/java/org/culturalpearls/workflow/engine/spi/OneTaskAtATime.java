package org.culturalpearls.workflow.engine.spi;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Skips the reads of further tasks: an execution is in one activity, so it has one task at most;
 * and there are no subtasks, since nobody can create a task outside a model.
 */
class OneTaskAtATime extends TaskManager {

  @Override
  public List<TaskEntity> findTasksByExecutionId(String executionId) {
    List<TaskEntity> known =
        getDbEntityManager().getDbEntityCache().getEntitiesByType(TaskEntity.class).stream()
            .filter(task -> executionId.equals(task.getExecutionId()))
            .toList();
    return known.isEmpty()
        ? super.findTasksByExecutionId(executionId)
        : new ArrayList<>(known.stream().filter(task -> !task.isDeleted()).toList());
  }

  @Override
  public List<Task> findTasksByParentTaskId(String parentTaskId) {
    return List.of();
  }
}
