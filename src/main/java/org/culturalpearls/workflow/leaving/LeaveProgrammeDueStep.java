package org.culturalpearls.workflow.leaving;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds out until when the starter should have confirmed or discarded. */
@Component
class LeaveProgrammeDueStep implements ProcessStep {

  private final LeavingService leaving;

  LeaveProgrammeDueStep(LeavingService leaving) {
    this.leaving = leaving;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        LeavingNames.LEAVE_BY, CaseNames.date(leaving.decideBy(StartedTask.starter(execution))));
  }
}
