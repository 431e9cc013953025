package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Operations that the engine's authorization service lacks; inside an engine command only. */
public final class CommandAuthorizations {

  private CommandAuthorizations() {}

  /** Deletes all authorizations on one object in one statement, without reading them. */
  public static void delete(Resource resource, String id) {
    authorizations().deleteAuthorizationsByResourceId(resource, id);
  }

  /** Deletes the authorizations of one user on one object, in the same way. */
  public static void delete(Resource resource, String id, String user) {
    authorizations().deleteAuthorizationsByResourceIdAndUserId(resource, id, user);
  }

  /** Returns all permissions of an authorization as the engine stores them. */
  public static int permissions(Authorization right) {
    return ((AuthorizationEntity) right).getPermissions();
  }

  private static AuthorizationManager authorizations() {
    return Context.getCommandContext().getAuthorizationManager();
  }
}
