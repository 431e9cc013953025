package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The results are released: the nomination has the title, or not. */
@Component
class RecordTitleResultStep implements ProcessStep {

  private final NominationSteps nominations;

  RecordTitleResultStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nominations.released(
        NominationNames.nomination(execution),
        Boolean.TRUE.equals(execution.getVariable(NominationNames.PEARL)));
  }
}
