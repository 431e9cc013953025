package org.culturalpearls.workflow.identity;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.engine.spi.CommandAuthorizations;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Authorizes people to see the processes of a nomination: the acting coordinators, in Cockpit and
 * in Tasklist, and administrators who may see it, in Cockpit. Their groups determine who that is at
 * each read.
 */
@Component
public class Watchers {

  private static final Permission[] WATCH = {
    ProcessInstancePermissions.READ, ProcessInstancePermissions.RETRY_JOB
  };

  private final AuthorizationService authorizations;
  private final EngineActs acts;

  Watchers(@Lazy AuthorizationService authorizations, EngineActs acts) {
    this.authorizations = authorizations;
    this.acts = acts;
  }

  /** Called when the instance has started. */
  public void admit(String instance, NominationId nomination) {
    grant(TaskGroup.office(nomination), Resources.PROCESS_INSTANCE, instance, WATCH);
    grant(TaskGroup.watchers(nomination), Resources.PROCESS_INSTANCE, instance, WATCH);
  }

  /** Shows somebody else's task to coordinators in Tasklist; they cannot do it. */
  void show(String task, NominationId nomination) {
    grant(TaskGroup.office(nomination), Resources.TASK, task, Permissions.READ);
  }

  /** Removes the authorizations of an ended instance; the engine itself removes those of tasks. */
  void leave(String instance) {
    acts.doAsApplication(() -> CommandAuthorizations.delete(Resources.PROCESS_INSTANCE, instance));
  }

  /** Removes the authorization on a task that the engine leaves to a former assignee. */
  public void forget(String user, String task) {
    acts.doAsApplication(() -> CommandAuthorizations.delete(Resources.TASK, task, user));
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    acts.doAsApplication(
        () -> {
          Authorization right = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
          right.setGroupId(group);
          right.setResource(resource);
          right.setResourceId(id);
          for (Permission permission : permissions) {
            right.addPermission(permission);
          }
          authorizations.saveAuthorization(right);
        });
  }

  static boolean isTheirs(Authorization right) {
    return TaskGroup.OFFICE.includes(right.getGroupId())
        || TaskGroup.WATCHERS.includes(right.getGroupId());
  }
}
