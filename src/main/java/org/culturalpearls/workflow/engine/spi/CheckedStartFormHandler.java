package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Lets submitted start forms be checked, and stores nothing of them. */
class CheckedStartFormHandler implements StartFormHandler {

  private final StartFormHandler stock;
  private final CheckedForms forms;

  CheckedStartFormHandler(StartFormHandler stock, CheckedForms forms) {
    this.stock = stock;
    this.forms = forms;
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity process) {
    return stock.createStartFormData(process);
  }

  @Override
  public void submitFormVariables(VariableMap sent, VariableScope instance) {
    ExecutionEntity execution = (ExecutionEntity) instance;
    forms.submitStart(
        DeployedTask.firstOf(execution.getProcessDefinition()),
        ActingPerson.required(),
        sent.keySet(),
        execution.getProcessBusinessKey());
  }

  @Override
  public void parseConfiguration(
      Element start,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    // The stock handler was configured before this one replaced it.
  }
}
