package org.culturalpearls.workflow.milestone;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.MilestoneFeedback;
import org.culturalpearls.plan.MilestoneOutcome;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the feedback on a reported milestone. */
@Component
class RecordMilestoneFeedbackStep implements ProcessStep {

  private final ReportingService reporting;

  RecordMilestoneFeedbackStep(ReportingService reporting) {
    this.reporting = reporting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    MilestoneOutcome outcome =
        reporting.giveFeedback(
            sent.person(),
            MilestoneNames.milestone(execution),
            new MilestoneFeedback(sent.chose("decision", "reached"), sent.text("remarks")));
    execution.setVariable(MilestoneNames.REACHED, outcome.finished());
    if (!outcome.finished()) {
      MilestoneNames.ask(execution, outcome.times());
    }
  }
}
