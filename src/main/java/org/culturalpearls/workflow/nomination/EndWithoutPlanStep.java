package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The day for plans is over, and the town has submitted none. */
@Component
class EndWithoutPlanStep implements ProcessStep {

  private final NominationSteps nominations;

  EndWithoutPlanStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nominations.planMissed(NominationNames.nomination(execution));
  }
}
