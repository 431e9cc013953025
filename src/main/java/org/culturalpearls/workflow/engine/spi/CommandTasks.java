package org.culturalpearls.workflow.engine.spi;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Reads open tasks through the cache of the running engine command, including its own changes.
 * Inside an engine command only.
 */
public final class CommandTasks {

  private CommandTasks() {}

  /** Returns the open task with this id. */
  public static Optional<DelegateTask> find(String taskId) {
    return Optional.ofNullable(command().getTaskManager().findTaskById(taskId));
  }

  /**
   * Returns whether the task begins in the running command, so that the database does not know it.
   */
  public static boolean isNew(String taskId) {
    var cached =
        command().getDbEntityManager().getDbEntityCache().getCachedEntity(TaskEntity.class, taskId);
    return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
  }

  /** Notifies the task's listeners of a change. */
  public static void updated(DelegateTask task) {
    ((TaskEntity) task).triggerUpdateEvent();
  }

  private static CommandContext command() {
    return Context.getCommandContext();
  }
}
