package org.culturalpearls.workflow.forms;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.culturalpearls.workflow.engine.spi.ParseContributor;
import org.springframework.stereotype.Component;

/**
 * Sets case key and town on the task itself: a list in Tasklist shows only a task's own variables.
 */
@Component
class CaseOnTask implements ParseContributor, TaskListener {

  static final String CASE_KEY = "caseKey";
  static final String TOWN = "town";

  @Override
  public void userTask(String process, BiConsumer<String, TaskListener> add) {
    add.accept(EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    String caseKey = task.getExecution().getProcessBusinessKey();
    if (caseKey != null) {
      task.setVariableLocal(CASE_KEY, caseKey);
      task.setVariableLocal(TOWN, task.getVariable(TOWN));
    }
  }
}
