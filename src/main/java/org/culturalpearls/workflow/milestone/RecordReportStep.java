package org.culturalpearls.workflow.milestone;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.plan.AskNewDate;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.ReportMilestone;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the report on a milestone, or the wish for another date. */
@Component
class RecordReportStep implements ProcessStep {

  private final ReportingService reporting;
  private final MentorsTurn mentors;

  RecordReportStep(ReportingService reporting, MentorsTurn mentors) {
    this.reporting = reporting;
    this.mentors = mentors;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    MilestoneId milestone = MilestoneNames.milestone(execution);
    boolean report = sent.chose("next", MilestoneNames.REPORT);
    Limit limit =
        report
            ? reporting.report(sent.person(), milestone, report(sent))
            : reporting.askNewDate(
                sent.person(),
                milestone,
                new AskNewDate(sent.date("newDate").orElse(null), sent.text("reason")));
    execution.setVariable(
        MilestoneNames.ANSWER, report ? MilestoneNames.REPORTED : MilestoneNames.NEW_DATE);
    mentors.begins(execution, limit);
  }

  private static ReportMilestone report(Submission sent) {
    return new ReportMilestone(
        sent.text("done"),
        sent.optionalText("evidenceLink").orElse(null),
        sent.whole("participants").orElse(0));
  }
}
