package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** The town submits its nomination, which is locked from now on. */
@Component
class SubmitNominationStep implements ProcessStep {

  private final NominationSteps nominations;

  SubmitNominationStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nominations.submit(Submission.of(execution).person(), NominationNames.nomination(execution));
  }
}
