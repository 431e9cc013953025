package org.culturalpearls.workflow.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** A nomination is selected, or not for a reason. */
@Component
class RecordPreSelectionStep implements ProcessStep {

  private final NominationSteps nominations;

  RecordPreSelectionStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    NominationSteps.PreSelection result =
        nominations.decide(
            sent.person(),
            NominationNames.nomination(execution),
            new NominationSteps.DecidePreSelection(
                sent.chose("decision", "select"), sent.text("reason")));
    execution.setVariable(NominationNames.SELECTION, word(result));
  }

  private static String word(NominationSteps.PreSelection result) {
    return switch (result) {
      case SELECTED -> "selected";
      case SELECTED_WITH_PLAN -> "withPlan";
      case NOT_SELECTED -> "notSelected";
    };
  }
}
