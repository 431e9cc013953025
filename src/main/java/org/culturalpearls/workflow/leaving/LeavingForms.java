package org.culturalpearls.workflow.leaving;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides the form of LeaveProgrammeProcess with the starter's own open participations. */
@Component
class LeavingForms implements TaskForms {

  private final LeavingService leaving;
  private final FormMessages messages;

  LeavingForms(LeavingService leaving, FormMessages messages) {
    this.leaving = leaving;
    this.messages = messages;
  }

  @Override
  public String process() {
    return LeavingModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    StartedTask.requireStarter(task, person);
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    List<ParticipationView> choices = leaving.choices(person);
    FormContent content =
        FormContent.empty().options("participations", choices.stream().map(this::option).toList());
    if (choices.size() == 1) {
      content.value("participation", Long.toString(choices.get(0).id().value()));
    }
    return content.value(
        "ownCases",
        messages.text(
            choices.isEmpty() ? "form.leave-programme.none" : "form.leave-programme.own"));
  }

  private Option option(ParticipationView town) {
    return new Option(
        Long.toString(town.id().value()),
        messages.text("form.started.case", town.town(), town.caseKey().value()));
  }

  /** The values of leave-programme.form. */
  record LeaveProgramme(Decision decision, ParticipationId participation, String reason) {
    enum Decision {
      LEAVE,
      DISCARD
    }
  }
}
