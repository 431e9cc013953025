package org.culturalpearls.workflow.milestone;

import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of MilestoneProcess. */
@Configuration(proxyBeanMethods = false)
class MilestoneSteps {

  private final Deadlines deadlines;
  private final ReportingService reporting;
  private final MentorsTurn mentors;

  MilestoneSteps(Deadlines deadlines, ReportingService reporting, MentorsTurn mentors) {
    this.deadlines = deadlines;
    this.reporting = reporting;
    this.mentors = mentors;
  }

  /** The milestone is overdue: finds out until when a coordinator should resolve that. */
  @Bean
  ProcessStep askAboutOverdueMilestoneStep() {
    return execution -> {
      execution.setVariable(
          MilestoneNames.RESOLVE_BY,
          CaseNames.date(deadlines.due(CaseNames.participation(execution), Step.RESOLVE_OVERDUE)));
    };
  }

  /** Takes the feedback on a reported milestone. */
  @Bean
  ProcessStep recordMilestoneFeedbackStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ReportingService.Outcome outcome =
          reporting.giveFeedback(
              sent.person(),
              MilestoneNames.milestone(execution),
              new ReportingService.Feedback(
                  sent.chose("decision", "reached"), sent.text("remarks")));
      execution.setVariable(MilestoneNames.REACHED, outcome.finished());
      if (!outcome.finished()) {
        MilestoneNames.ask(execution, outcome.times());
      }
    };
  }

  /** Takes the decision on the new date that a team asks for. */
  @Bean
  ProcessStep recordNewDateDecisionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      boolean approved = sent.chose("decision", "approve");
      MilestoneTimes times =
          reporting.decideNewDate(
              sent.person(),
              MilestoneNames.milestone(execution),
              new ReportingService.DecideNewDate(approved, sent.text("reason")));
      execution.setVariable(MilestoneNames.NEW_DATE_APPROVED, approved);
      MilestoneNames.ask(execution, times);
    };
  }

  /** Takes what a coordinator does about an overdue milestone. */
  @Bean
  ProcessStep recordOverdueResolutionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ReportingService.Outcome outcome =
          reporting.resolveOverdue(
              sent.person(), MilestoneNames.milestone(execution), resolution(sent));
      execution.setVariable(
          MilestoneNames.ANSWER,
          outcome.finished() ? MilestoneNames.DROPPED : MilestoneNames.NOTHING_YET);
      if (!outcome.finished()) {
        execution.setVariable(
            MilestoneNames.OVERDUE_AT, CaseNames.date(outcome.times().overdueAt()));
      }
    };
  }

  /** Takes the report on a milestone, or the wish for another date. */
  @Bean
  ProcessStep recordReportStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      MilestoneId milestone = MilestoneNames.milestone(execution);
      boolean report = sent.chose("next", MilestoneNames.REPORT);
      Limit limit =
          report
              ? reporting.report(sent.person(), milestone, report(sent))
              : reporting.askNewDate(
                  sent.person(),
                  milestone,
                  new ReportingService.AskNewDate(
                      sent.date("newDate").orElse(null), sent.text("reason")));
      execution.setVariable(
          MilestoneNames.ANSWER, report ? MilestoneNames.REPORTED : MilestoneNames.NEW_DATE);
      mentors.begins(execution, limit);
    };
  }

  private static ReportingService.OverdueResolution resolution(Submission sent) {
    return switch (sent.text("resolution")) {
      case "extend" ->
          new ReportingService.OverdueResolution.Extend(sent.date("until").orElse(null));
      case "drop" -> new ReportingService.OverdueResolution.Drop(sent.text("reason"));
      default -> new ReportingService.OverdueResolution.ContactMade(sent.text("note"));
    };
  }

  private static ReportingService.Report report(Submission sent) {
    return new ReportingService.Report(
        sent.text("done"),
        sent.optionalText("evidenceLink").orElse(null),
        sent.whole("participants").orElse(0));
  }
}
