package org.culturalpearls.workflow.mentoring;

import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** What the forms of MilestoneProcess show, and to whom. Each begins with the milestone's title. */
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
    return MilestoneNames.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    reporting.requireMayDo(
        person, MilestoneNames.milestone(task), MilestoneNames.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseNames.participation(task));
    MilestoneView milestone = milestone(task, person);
    FormContent content = FormContent.empty().value("town", words.town(town, milestone));
    return switch (MilestoneNames.task(task.task())) {
      case REPORT, RESOLVE_OVERDUE ->
          content
              .value("indicator", words.indicator(milestone))
              .value("earlier", words.earlier(person, town, milestone));
      case GIVE_FEEDBACK ->
          content
              .value("indicator", words.indicator(milestone))
              .value("report", words.report(person, milestone));
      case DECIDE_NEW_DATE -> content.value("request", words.request(person, milestone));
    };
  }

  private MilestoneView milestone(TaskFacts task, PersonId person) {
    return reporting.forTask(
        person, MilestoneNames.milestone(task), MilestoneNames.task(task.task()));
  }
}
