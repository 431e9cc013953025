package org.culturalpearls.workflow.checkin;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Ends the asking and finds out whether a coordinator should look into the mentoring. */
@Component
class CloseCheckInStep implements ProcessStep {

  private final CheckInService checkIns;

  CloseCheckInStep(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<Instant> lookIntoBy = checkIns.close(CheckInNames.checkIn(execution));
    execution.setVariable(CheckInNames.TO_LOOK_INTO, lookIntoBy.isPresent());
    lookIntoBy.ifPresent(
        due -> execution.setVariable(CheckInNames.LOOK_INTO_BY, CaseNames.date(due)));
  }
}
