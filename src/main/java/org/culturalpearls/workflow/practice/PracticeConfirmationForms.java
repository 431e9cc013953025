package org.culturalpearls.workflow.practice;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeConfirmationService.Decision;
import org.culturalpearls.practice.PracticeConfirmationService.Standing;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of PracticeConfirmationProcess. */
@Component
class PracticeConfirmationForms implements TaskForms {

  private final PracticeConfirmationService confirmations;
  private final PracticeService practices;
  private final PracticeInWords words;

  PracticeConfirmationForms(
      PracticeConfirmationService confirmations, PracticeService practices, PracticeInWords words) {
    this.confirmations = confirmations;
    this.practices = practices;
    this.words = words;
  }

  @Override
  public String process() {
    return PracticeConfirmationModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    PracticeId practice = PracticeConfirmationModel.practice(task);
    if (task.task().equals(PracticeConfirmationModel.CONFIRM)) {
      confirmations.requireMayConfirm(person, practice);
    } else {
      confirmations.requireMayLookAfter(person, practice);
    }
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    return FormContent.empty()
        .value(
            "record",
            words.record(practices.practice(person, PracticeConfirmationModel.practice(task))));
  }

  /** The values of confirm-practice.form. */
  record ConfirmPractice(Standing decision) {}

  /** The values of look-after-practice.form. */
  record LookAfterPractice(Decision decision, String reason) {}
}
