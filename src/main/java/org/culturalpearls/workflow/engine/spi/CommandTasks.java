package org.culturalpearls.workflow.engine.spi;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Open tasks as the running engine command has them: what it has read or changed already is asked
 * of its cache. Inside an engine command only.
 */
public final class CommandTasks {

  private CommandTasks() {}

  /** The open task with this id. */
  public static Optional<DelegateTask> find(String taskId) {
    return Optional.ofNullable(command().getTaskManager().findTaskById(taskId));
  }

  /** Whether the task begins in the running command, so that the database knows nothing of it. */
  public static boolean isNew(String taskId) {
    var cached =
        command().getDbEntityManager().getDbEntityCache().getCachedEntity(TaskEntity.class, taskId);
    return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
  }

  /** Tells the task's listeners that it was changed. */
  public static void updated(DelegateTask task) {
    ((TaskEntity) task).triggerUpdateEvent();
  }

  private static CommandContext command() {
    return Context.getCommandContext();
  }
}
