package org.culturalpearls.workflow.forms;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.culturalpearls.shared.RuleBroken;

/**
 * A start form asks nothing, so nothing may be sent with it: whoever starts a process chooses the
 * case in its first task, from the own ones.
 */
class EmptyStartForm implements StartFormHandler {

  private final StartFormHandler stock;

  EmptyStartForm(StartFormHandler stock) {
    this.stock = stock;
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity process) {
    return stock.createStartFormData(process);
  }

  @Override
  public void submitFormVariables(VariableMap sent, VariableScope instance) {
    sent.keySet().stream()
        .findFirst()
        .ifPresent(
            key -> {
              throw RuleBroken.in(key, "error.form.unknown", key);
            });
  }

  @Override
  public void parseConfiguration(
      Element start,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    // The stock handler was configured before this one took its place.
  }
}
