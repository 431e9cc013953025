package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** The town has completed its nomination. */
@Component
class RecordCompletionStep implements ProcessStep {

  private final NominationSteps nominations;

  RecordCompletionStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    nominations.complete(Submission.of(execution).person(), NominationNames.nomination(execution));
  }
}
