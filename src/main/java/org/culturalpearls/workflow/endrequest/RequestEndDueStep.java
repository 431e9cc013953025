package org.culturalpearls.workflow.endrequest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds out until when the starter should have sent the request. */
@Component
class RequestEndDueStep implements ProcessStep {

  private final EndRequestService requests;

  RequestEndDueStep(EndRequestService requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        EndRequestNames.REQUEST_BY,
        CaseNames.date(requests.requestBy(StartedTask.starter(execution))));
  }
}
