package org.culturalpearls.workflow.agreedstep;

import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the form of AgreedStepProcess. */
@Component
class AgreedStepForms implements TaskForms {

  private final AgreedStepService steps;
  private final ParticipationService participations;
  private final PeopleService people;
  private final FormMessages messages;

  AgreedStepForms(
      AgreedStepService steps,
      ParticipationService participations,
      PeopleService people,
      FormMessages messages) {
    this.steps = steps;
    this.participations = participations;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public String process() {
    return AgreedStepModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    steps.toFinish(person, AgreedStepModel.step(task));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    AgreedStepView step = steps.toFinish(person, AgreedStepModel.step(task));
    return FormContent.empty()
        .value("town", TownText.of(town, messages))
        .value(
            "agreed",
            messages.markdown(
                "form.do-agreed-step.agreed",
                people.person(step.who()).name(),
                MarkdownText.quote(step.what()),
                step.by()));
  }

  /** The values of do-agreed-step.form. */
  record DoAgreedStep(Answer answer, String reason) {
    enum Answer {
      DONE,
      DROP
    }
  }
}
