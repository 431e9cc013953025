package org.culturalpearls.workflow.forms;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gives every user task and every start form of every model our form handler, and every user task
 * the listener that refuses a completion which did not pass it.
 */
@Component
class FormParseListener extends AbstractBpmnParseListener {

  private final DeployedForms forms;
  private final FormSources sources;

  FormParseListener(DeployedForms forms, FormSources sources) {
    this.forms = forms;
    this.sources = sources;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.setTaskFormHandler(new CheckedTaskForm(task.getTaskFormHandler(), forms, sources));
    task.addTaskListener(TaskListener.EVENTNAME_CREATE, new CaseOnTask());
    task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, new OnlyThroughForm());
  }

  @Override
  public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (scope instanceof ProcessDefinitionEntity process) {
      StartFormHandler stock = process.getStartFormHandler();
      if (stock != null) {
        process.setStartFormHandler(new EmptyStartForm(stock));
      }
    }
  }
}
