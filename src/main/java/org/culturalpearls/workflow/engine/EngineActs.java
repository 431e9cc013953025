package org.culturalpearls.workflow.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.culturalpearls.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs an engine command for a person whose right a facade has checked: the person is set, so that
 * listeners and our records know who acts, and the engine's own authorization is left out.
 */
@Component
public class EngineActs {

  private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

  EngineActs(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
    this.engine = engine;
  }

  public <T> T as(PersonId person, Command<T> command) {
    IdentityService identity = engine.getObject().getIdentityService();
    Authentication before = identity.getCurrentAuthentication();
    identity.setAuthentication(new Authentication(ActingPerson.userId(person), null));
    try {
      return executor()
          .execute(context -> context.runWithoutAuthorization(() -> command.execute(context)));
    } finally {
      if (before == null) {
        identity.clearAuthentication();
      } else {
        identity.setAuthentication(before);
      }
    }
  }

  /** Runs a command of the application itself, in whose name no person acts. */
  public <T> T asApplication(Command<T> command) {
    return executor()
        .execute(context -> context.runWithoutAuthorization(() -> command.execute(context)));
  }

  private CommandExecutor executor() {
    return engine.getObject().getCommandExecutorTxRequired();
  }
}
