package org.culturalpearls.workflow.identity;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.workflow.engine.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets those who have the office of a nomination watch its processes in Cockpit, and no others. */
@Component
public class Watchers {

  private static final String OFFICE = EngineGroups.office(new NominationId(0)).replace("0", "");

  private final AuthorizationService rights;
  private final EngineActs acts;

  Watchers(@Lazy AuthorizationService rights, EngineActs acts) {
    this.rights = rights;
    this.acts = acts;
  }

  /** Called when the instance has started. */
  public void admit(String processInstanceId, NominationId nomination) {
    acts.asApplication(
        context -> {
          Authorization right = rights.createNewAuthorization(AUTH_TYPE_GRANT);
          right.setGroupId(EngineGroups.office(nomination));
          right.setResource(Resources.PROCESS_INSTANCE);
          right.setResourceId(processInstanceId);
          right.addPermission(ProcessInstancePermissions.READ);
          right.addPermission(ProcessInstancePermissions.RETRY_JOB);
          return rights.saveAuthorization(right);
        });
  }

  static boolean isOfOffice(Authorization right) {
    return right.getGroupId() != null && right.getGroupId().startsWith(OFFICE);
  }
}
