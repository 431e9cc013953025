package org.culturalpearls.workflow.identity;

import org.springframework.beans.factory.ObjectProvider;

/** Writes the engine's rights again, for models that a test has deployed after the start. */
public class RightsAnew {

  private final ObjectProvider<EngineRights> rights;

  public RightsAnew(ObjectProvider<EngineRights> rights) {
    this.rights = rights;
  }

  public void write() {
    rights.getObject().writeOneNodeAtATime();
  }
}
