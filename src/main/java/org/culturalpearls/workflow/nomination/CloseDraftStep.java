package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The call closed before the nomination was submitted. */
@Component
class CloseDraftStep implements ProcessStep {

  private final NominationSteps nominations;

  CloseDraftStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nominations.callClosed(NominationNames.nomination(execution));
  }
}
