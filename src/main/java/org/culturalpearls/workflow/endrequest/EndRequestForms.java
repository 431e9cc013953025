package org.culturalpearls.workflow.endrequest;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides the form of EndMentoringProcess with the starter's own active mentorings. */
@Component
class EndRequestForms implements TaskForms {

  private final EndRequestService requests;
  private final FormMessages messages;

  EndRequestForms(EndRequestService requests, FormMessages messages) {
    this.requests = requests;
    this.messages = messages;
  }

  @Override
  public String process() {
    return EndRequestModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    StartedTask.requireStarter(task, person);
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    List<EndRequestService.Choice> choices = requests.choices(person);
    FormContent content =
        FormContent.empty().options("mentorings", choices.stream().map(this::option).toList());
    if (choices.size() == 1) {
      content.value("mentoring", Long.toString(choices.get(0).mentoring().value()));
    }
    return content.value(
        "ownCases",
        messages.text(choices.isEmpty() ? "form.request-end.none" : "form.request-end.own"));
  }

  private Option option(EndRequestService.Choice choice) {
    return new Option(
        Long.toString(choice.mentoring().value()),
        messages.text(
            "form.request-end.case",
            choice.participation().town(),
            choice.participation().caseKey().value(),
            choice.endsOn()));
  }

  /** The values of request-end.form. */
  record RequestEnd(Decision decision, MentoringId mentoring, LocalDate endsOn, String reason) {
    enum Decision {
      REQUEST,
      DISCARD
    }
  }
}
