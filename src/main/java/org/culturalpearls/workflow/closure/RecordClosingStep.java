package org.culturalpearls.workflow.closure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Closes the mentoring as the coordinator decided. */
@Component
class RecordClosingStep implements ProcessStep {

  private final ClosureService closures;

  RecordClosingStep(ClosureService closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    ClosureOutcome outcome = ClosureOutcome.valueOf(sent.text("outcome"));
    closures.close(
        sent.person(),
        new ClosureService.Close(
            CaseNames.mentoring(execution),
            outcome,
            sent.text("reason"),
            sent.text("handoverNote")));
    execution.setVariable(ClosureNames.OUTCOME, outcome.name());
  }
}
