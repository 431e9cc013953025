package org.culturalpearls.workflow.checkin;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Keeps what the coordinator found out about a mentoring. */
@Component
class RecordFindingStep implements ProcessStep {

  private final CheckInService checkIns;

  RecordFindingStep(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    checkIns.lookInto(sent.person(), CheckInNames.checkIn(execution), sent.text("finding"));
  }
}
