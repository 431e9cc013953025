package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Notified of a job of one activity that has no retries left, before the engine opens its incident.
 */
public interface GivenUpJob {

  /** Returns the id of the activity in its model. */
  String activity();

  /**
   * Records in our tables that the engine has given up.
   *
   * @param execution the execution of the job
   */
  void givenUp(VariableScope execution);
}
