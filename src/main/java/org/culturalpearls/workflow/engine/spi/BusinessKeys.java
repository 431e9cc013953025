package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.context.Context;

/** Gives process instances another business key; the engine's services only set the first. */
public final class BusinessKeys {

  private BusinessKeys() {}

  /** Changes that of a running instance and of its history; inside an engine command only. */
  public static void change(String instance, String key) {
    Context.getCommandContext()
        .getExecutionManager()
        .findExecutionById(instance)
        .setProcessBusinessKey(key);
  }
}
