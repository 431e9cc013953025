package org.culturalpearls.workflow.retention;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Clears a page of what is past its time. */
@Component
class ClearExpiredStep implements ProcessStep {

  private final RetentionService retention;

  ClearExpiredStep(RetentionService retention) {
    this.retention = retention;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(RetentionNames.EXPIRED_LEFT, retention.clearNext());
  }
}
