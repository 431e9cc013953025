package org.culturalpearls.workflow.milestone;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.MilestoneOutcome;
import org.culturalpearls.plan.OverdueResolution;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes what a coordinator does about an overdue milestone. */
@Component
class RecordOverdueResolutionStep implements ProcessStep {

  private final ReportingService reporting;

  RecordOverdueResolutionStep(ReportingService reporting) {
    this.reporting = reporting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    MilestoneOutcome outcome =
        reporting.resolveOverdue(
            sent.person(), MilestoneNames.milestone(execution), resolution(sent));
    execution.setVariable(
        MilestoneNames.ANSWER,
        outcome.finished() ? MilestoneNames.DROPPED : MilestoneNames.NOTHING_YET);
    if (!outcome.finished()) {
      execution.setVariable(MilestoneNames.OVERDUE_AT, CaseNames.date(outcome.times().overdueAt()));
    }
  }

  private static OverdueResolution resolution(Submission sent) {
    return switch (sent.text("resolution")) {
      case "extend" -> new OverdueResolution.Extend(sent.date("until").orElse(null));
      case "drop" -> new OverdueResolution.Drop(sent.text("reason"));
      default -> new OverdueResolution.ContactMade(sent.text("note"));
    };
  }
}
