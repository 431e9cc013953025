package org.culturalpearls.workflow.checkin;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes one side's answer to a check-in. */
@Component
class RecordCheckInAnswerStep implements ProcessStep {

  private final CheckInService checkIns;

  RecordCheckInAnswerStep(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    checkIns.answer(
        sent.person(),
        new CheckInService.Answer(
            CheckInNames.checkIn(execution),
            CheckInNames.side(execution),
            Integer.parseInt(sent.text("rating")),
            sent.text("progress"),
            sent.text("obstacles"),
            sent.text("note")));
  }
}
