package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Hears of a job of one activity that has no tries left, before the engine opens its incident. */
public interface GivenUpJob {

  /** Id of the activity in its model. */
  String activity();

  /**
   * Records in our tables that the engine has given up.
   *
   * @param execution the execution in which the job stood
   */
  void givenUp(VariableScope execution);
}
