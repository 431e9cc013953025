package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * Skips the read of authorizations on a task that begins in this command, which has only those
 * given in it.
 */
class RightsOnNewTasks extends DefaultAuthorizationProvider {

  @Override
  protected AuthorizationEntity getGrantAuthorization(
      String taskId, String userId, String groupId, Resource resource) {
    return CommandTasks.isNew(taskId)
        ? null
        : super.getGrantAuthorization(taskId, userId, groupId, resource);
  }
}
