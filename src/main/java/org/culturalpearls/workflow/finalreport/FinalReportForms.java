package org.culturalpearls.workflow.finalreport;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the form of FinalReportProcess. */
@Component
class FinalReportForms implements TaskForms {

  private final FinalReportService reports;
  private final ParticipationService participations;
  private final CarriedOutInWords words;
  private final FormMessages messages;

  FinalReportForms(
      FinalReportService reports,
      ParticipationService participations,
      CarriedOutInWords words,
      FormMessages messages) {
    this.reports = reports;
    this.participations = participations;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String process() {
    return FinalReportModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    reports.requireMayWrite(person, CaseVariables.participation(task));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationId id = CaseVariables.participation(task);
    ParticipationView town = participations.participation(id);
    return FormContent.empty()
        .value("town", TownText.of(town, messages))
        .value("carriedOut", words.of(person, id));
  }

  /** The values of write-final-report.form. */
  record WriteFinalReport(String carriedOut, String effect, String tellOthers, String comesNext) {}
}
