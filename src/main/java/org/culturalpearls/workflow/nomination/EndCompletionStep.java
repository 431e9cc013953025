package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The time to complete the nomination is over. */
@Component
class EndCompletionStep implements ProcessStep {

  private final NominationSteps nominations;

  EndCompletionStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nominations.completionOver(NominationNames.nomination(execution));
  }
}
