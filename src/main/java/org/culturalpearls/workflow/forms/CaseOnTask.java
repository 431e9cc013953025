package org.culturalpearls.workflow.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Puts case key and town on the task itself: a list in Tasklist shows only a task's own variables.
 */
class CaseOnTask implements TaskListener {

  static final String CASE_KEY = "caseKey";
  static final String TOWN = "town";

  @Override
  public void notify(DelegateTask task) {
    String caseKey = task.getExecution().getProcessBusinessKey();
    if (caseKey != null) {
      task.setVariableLocal(CASE_KEY, caseKey);
      task.setVariableLocal(TOWN, task.getVariable(TOWN));
    }
  }
}
