package org.culturalpearls.workflow.milestone;

import java.time.LocalDate;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/**
 * Provides rights and content of the forms of MilestoneProcess. Each begins with the milestone's
 * title.
 */
@Component
class MilestoneForms implements TaskForms {

  private final ReportingService reporting;
  private final ParticipationService participations;
  private final MilestoneInWords words;

  MilestoneForms(
      ReportingService reporting, ParticipationService participations, MilestoneInWords words) {
    this.reporting = reporting;
    this.participations = participations;
    this.words = words;
  }

  @Override
  public String process() {
    return MilestoneModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    reporting.requireMayDo(
        person, MilestoneModel.milestone(task), MilestoneModel.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    MilestoneView milestone = milestone(task, person);
    FormContent content = FormContent.empty().value("town", words.town(town, milestone));
    return switch (MilestoneModel.task(task.task())) {
      case REPORT ->
          reportedBefore(earlier(content, town, milestone, person), milestone, person)
              .value("values", words.values(person, town, milestone));
      case RESOLVE_OVERDUE -> earlier(content, town, milestone, person);
      case GIVE_FEEDBACK ->
          content
              .value("indicator", words.indicator(milestone))
              .value("report", words.report(person, milestone));
      case DECIDE_NEW_DATE -> content.value("request", words.request(person, milestone));
    };
  }

  private FormContent earlier(
      FormContent content, ParticipationView town, MilestoneView milestone, PersonId person) {
    return content
        .value("indicator", words.indicator(milestone))
        .value("earlier", words.earlier(person, town, milestone));
  }

  /** The fields start with the report that was sent back. */
  private FormContent reportedBefore(
      FormContent content, MilestoneView milestone, PersonId person) {
    words
        .lastReport(person, milestone)
        .ifPresent(
            report ->
                content
                    .value("next", MilestoneModel.REPORT)
                    .value("done", report.text())
                    .value("participants", report.participants())
                    .value("evidenceLink", report.evidenceLink()));
    return content;
  }

  private MilestoneView milestone(TaskFacts task, PersonId person) {
    return reporting.forTask(
        person, MilestoneModel.milestone(task), MilestoneModel.task(task.task()));
  }

  /** The values of report-milestone.form. */
  record ReportMilestone(
      Next next,
      String done,
      int participants,
      Optional<String> evidenceLink,
      LocalDate newDate,
      String reason) {
    enum Next {
      REPORT,
      NEW_DATE
    }

    ReportingService.Report report() {
      return new ReportingService.Report(done, evidenceLink.orElse(null), participants);
    }
  }

  /** The values of give-milestone-feedback.form. */
  record GiveMilestoneFeedback(Decision decision, String remarks) {
    enum Decision {
      REACHED,
      REWORK
    }
  }

  /** The values of decide-new-date.form. */
  record DecideNewDate(Decision decision, String reason) {
    enum Decision {
      APPROVE,
      DECLINE
    }
  }

  /** The values of resolve-overdue-milestone.form. */
  record ResolveOverdueMilestone(
      Resolution resolution, LocalDate until, String note, String reason) {
    enum Resolution {
      EXTEND,
      CONTACT,
      DROP
    }
  }
}
