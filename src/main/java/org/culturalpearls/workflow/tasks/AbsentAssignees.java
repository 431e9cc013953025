package org.culturalpearls.workflow.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps new tasks from being given to somebody who is not there any more. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AbsentAssignees extends AbstractBpmnParseListener implements TaskListener {

  private final Responsible responsible;

  AbsentAssignees(Responsible responsible) {
    this.responsible = responsible;
  }

  /** First of all listeners, so that the others hear whose the task really is. */
  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .addTaskListener(EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null && !responsible.isThere(task.getAssignee())) {
      responsible.settle(task);
    }
  }
}
