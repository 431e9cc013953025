package org.culturalpearls.workflow.milestone;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.DecideNewDate;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the decision on the new date that a team asks for. */
@Component
class RecordNewDateDecisionStep implements ProcessStep {

  private final ReportingService reporting;

  RecordNewDateDecisionStep(ReportingService reporting) {
    this.reporting = reporting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    boolean approved = sent.chose("decision", "approve");
    MilestoneTimes times =
        reporting.decideNewDate(
            sent.person(),
            MilestoneNames.milestone(execution),
            new DecideNewDate(approved, sent.text("reason")));
    execution.setVariable(MilestoneNames.NEW_DATE_APPROVED, approved);
    MilestoneNames.ask(execution, times);
  }
}
