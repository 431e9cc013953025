package org.culturalpearls.workflow.retention;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Erases one person whose day has come. */
@Component
class EraseDueStep implements ProcessStep {

  private final RetentionService retention;

  EraseDueStep(RetentionService retention) {
    this.retention = retention;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(RetentionNames.ERASURES_LEFT, retention.eraseNext());
  }
}
