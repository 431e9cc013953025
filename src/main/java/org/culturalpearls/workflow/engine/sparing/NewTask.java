package org.culturalpearls.workflow.engine.sparing;

import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Whether a task begins in the running command, so that the database knows nothing of it. */
final class NewTask {

  private NewTask() {}

  static boolean is(String taskId, DbEntityManager entities) {
    var cached = entities.getDbEntityCache().getCachedEntity(TaskEntity.class, taskId);
    return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
  }
}
