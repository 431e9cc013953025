package org.culturalpearls.workflow.engine.spi;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.culturalpearls.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs calls of the engine's services in one engine command, and without the engine's own
 * authorization checks: a facade has checked the right.
 */
@Component
public class EngineActs {

  private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

  EngineActs(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
    this.engine = engine;
  }

  /** Acts for a person, who is set on the command for listeners and our records. */
  public <T> T as(PersonId person, Supplier<T> act) {
    IdentityService identity = engine.getObject().getIdentityService();
    Authentication before = identity.getCurrentAuthentication();
    identity.setAuthentication(new Authentication(ActingPerson.userId(person), null));
    try {
      return inCommand(act);
    } finally {
      if (before == null) {
        identity.clearAuthentication();
      } else {
        identity.setAuthentication(before);
      }
    }
  }

  /** Acts for a person, without a result. */
  public void doAs(PersonId person, Runnable act) {
    as(person, resultless(act));
  }

  /** Acts for the application itself, without a person. */
  public void doAsApplication(Runnable act) {
    inCommand(resultless(act));
  }

  /** Acts for the application itself, with a result. */
  public <T> T asApplication(Supplier<T> act) {
    return inCommand(act);
  }

  private static Supplier<Void> resultless(Runnable act) {
    return () -> {
      act.run();
      return null;
    };
  }

  private <T> T inCommand(Supplier<T> act) {
    return engine
        .getObject()
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(act::get));
  }
}
