package org.culturalpearls.workflow.closure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes one side's final feedback. */
@Component
class RecordFinalFeedbackStep implements ProcessStep {

  private final ClosureService closures;

  RecordFinalFeedbackStep(ClosureService closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    closures.giveFeedback(
        sent.person(),
        new ClosureService.GiveFeedback(
            CaseNames.mentoring(execution),
            ClosureNames.side(execution),
            Integer.parseInt(sent.text("rating")),
            sent.text("result"),
            sent.text("advice")));
  }
}
