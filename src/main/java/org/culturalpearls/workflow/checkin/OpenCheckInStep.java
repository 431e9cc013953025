package org.culturalpearls.workflow.checkin;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The quarter is over: asks both sides. */
@Component
class OpenCheckInStep implements ProcessStep {

  private final CheckInService checkIns;

  OpenCheckInStep(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant answerBy = checkIns.open(CheckInNames.checkIn(execution));
    execution.setVariable(CheckInNames.ANSWER_BY, CaseNames.date(answerBy));
  }
}
