package org.culturalpearls.workflow.milestone;

import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.milestone.MilestoneForms.DecideNewDate;
import org.culturalpearls.workflow.milestone.MilestoneForms.GiveMilestoneFeedback;
import org.culturalpearls.workflow.milestone.MilestoneForms.ReportMilestone;
import org.culturalpearls.workflow.milestone.MilestoneForms.ResolveOverdueMilestone;
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

  /** Determines the due date of the coordinator's decision on an overdue milestone. */
  @Bean
  ProcessStep askAboutOverdueMilestoneStep() {
    return execution -> {
      execution.setVariable(
          MilestoneModel.RESOLVE_BY,
          CaseVariables.date(
              deadlines.due(CaseVariables.participation(execution), Step.RESOLVE_OVERDUE)));
    };
  }

  /** Records the feedback on a reported milestone. */
  @Bean
  ProcessStep recordMilestoneFeedbackStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      GiveMilestoneFeedback form = sent.as(GiveMilestoneFeedback.class);
      ReportingService.Outcome outcome =
          reporting.giveFeedback(
              sent.person(),
              MilestoneModel.milestone(execution),
              new ReportingService.Feedback(
                  form.decision() == GiveMilestoneFeedback.Decision.REACHED, form.remarks()));
      execution.setVariable(MilestoneModel.REACHED, outcome.finished());
      if (!outcome.finished()) {
        MilestoneModel.ask(execution, outcome.times());
      }
    };
  }

  /** Records the decision on the new date that a team asks for. */
  @Bean
  ProcessStep recordNewDateDecisionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DecideNewDate form = sent.as(DecideNewDate.class);
      boolean approved = form.decision() == DecideNewDate.Decision.APPROVE;
      MilestoneTimes times =
          reporting.decideNewDate(
              sent.person(),
              MilestoneModel.milestone(execution),
              new ReportingService.DecideNewDate(approved, form.reason()));
      execution.setVariable(MilestoneModel.NEW_DATE_APPROVED, approved);
      MilestoneModel.ask(execution, times);
    };
  }

  /** Records a coordinator's decision on an overdue milestone. */
  @Bean
  ProcessStep recordOverdueResolutionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ResolveOverdueMilestone form = sent.as(ResolveOverdueMilestone.class);
      ReportingService.Outcome outcome =
          reporting.resolveOverdue(
              sent.person(), MilestoneModel.milestone(execution), resolution(form));
      execution.setVariable(
          MilestoneModel.ANSWER,
          outcome.finished() ? MilestoneModel.DROPPED : MilestoneModel.NOTHING_YET);
      if (!outcome.finished()) {
        execution.setVariable(
            MilestoneModel.OVERDUE_AT, CaseVariables.date(outcome.times().overdueAt()));
      }
    };
  }

  /** Records the report on a milestone, or the request for another date. */
  @Bean
  ProcessStep recordReportStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ReportMilestone form = sent.as(ReportMilestone.class);
      MilestoneId milestone = MilestoneModel.milestone(execution);
      boolean report = form.next() == ReportMilestone.Next.REPORT;
      Limit limit =
          report
              ? reporting.report(sent.person(), milestone, form.report())
              : reporting.askNewDate(
                  sent.person(),
                  milestone,
                  new ReportingService.AskNewDate(form.newDate(), form.reason()));
      execution.setVariable(
          MilestoneModel.ANSWER, report ? MilestoneModel.REPORTED : MilestoneModel.NEW_DATE);
      mentors.begins(execution, limit);
    };
  }

  private static ReportingService.OverdueResolution resolution(ResolveOverdueMilestone form) {
    return switch (form.resolution()) {
      case EXTEND -> new ReportingService.OverdueResolution.Extend(form.until());
      case DROP -> new ReportingService.OverdueResolution.Drop(form.reason());
      case CONTACT -> new ReportingService.OverdueResolution.ContactMade(form.note());
    };
  }
}
