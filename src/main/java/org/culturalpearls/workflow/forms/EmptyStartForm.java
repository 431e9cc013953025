package org.culturalpearls.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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

  /** With it a stranger could put a process into somebody else's case. */
  private static final String BUSINESS_KEY = "businessKey";

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
    List<String> unknown = new ArrayList<>(sent.keySet());
    if (((DelegateExecution) instance).getProcessBusinessKey() != null) {
      unknown.add(BUSINESS_KEY);
    }
    if (!unknown.isEmpty()) {
      throw RuleBroken.all(
          unknown.stream().map(key -> RuleBroken.in(key, "error.form.unknown", key)).toList());
    }
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
