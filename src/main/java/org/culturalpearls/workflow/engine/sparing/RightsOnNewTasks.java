package org.culturalpearls.workflow.engine.sparing;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Nobody has a right on a task that begins in this command, apart from those given in it. */
class RightsOnNewTasks extends DefaultAuthorizationProvider {

  @Override
  protected AuthorizationEntity getGrantAuthorization(
      String taskId, String userId, String groupId, Resource resource) {
    return NewTask.is(taskId, Context.getCommandContext().getDbEntityManager())
        ? null
        : super.getGrantAuthorization(taskId, userId, groupId, resource);
  }
}
