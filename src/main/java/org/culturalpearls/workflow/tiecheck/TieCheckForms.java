package org.culturalpearls.workflow.tiecheck;

import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.award.review.TieCheckService.FoundTie;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of TieCheckProcess. */
@Component
class TieCheckForms implements TaskForms {

  private final TieCheckService ties;
  private final PeopleService people;
  private final FormMessages messages;

  TieCheckForms(TieCheckService ties, PeopleService people, FormMessages messages) {
    this.ties = ties;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public String process() {
    return TieCheckModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    ties.requireMayDecide(person, TieCheckModel.check(task));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    FoundTie tie = ties.forTask(person, TieCheckModel.check(task));
    return FormContent.empty()
        .value(
            "town",
            messages.markdown(
                "form.look-into-tie.town", tie.nomination().town(), tie.nomination().country()))
        .value(
            "tie",
            messages.markdown(
                "form.look-into-tie.tie",
                people.person(tie.reviewer()).name(),
                tie.stage(),
                tie.kinds()));
  }

  /** The values of look-into-tie.form. */
  record LookIntoTie(Decision decision, String reason) {
    enum Decision {
      KEEP,
      TAKE_BACK
    }
  }
}
