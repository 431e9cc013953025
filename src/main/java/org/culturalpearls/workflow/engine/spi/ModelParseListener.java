package org.culturalpearls.workflow.engine.spi;

import java.util.List;
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
 * Sets the application's form handlers on every user task and every start event of every model, and
 * calls the {@link ParseContributor contributors}.
 */
@Component
class ModelParseListener extends AbstractBpmnParseListener {

  private final CheckedForms forms;
  private final List<ParseContributor> contributors;
  private final SavingSettings savings;

  ModelParseListener(
      CheckedForms forms, List<ParseContributor> contributors, SavingSettings savings) {
    this.savings = savings;
    this.forms = forms;
    this.contributors = contributors;
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    contributors.forEach(each -> each.process(process.getKey(), process::addListener));
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.setTaskFormHandler(new CheckedTaskFormHandler(task.getTaskFormHandler(), forms, savings));
    String process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
    contributors.forEach(each -> each.userTask(process, task::addTaskListener));
  }

  @Override
  public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (scope instanceof ProcessDefinitionEntity process) {
      StartFormHandler stock = process.getStartFormHandler();
      if (stock != null) {
        process.setStartFormHandler(new CheckedStartFormHandler(stock, forms));
      }
    }
  }
}
