package org.culturalpearls.workflow.plandevelopment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The plan is late: finds out until when a coordinator should decide. */
@Component
class AskAboutLatePlanStep implements ProcessStep {

  private final Deadlines deadlines;

  AskAboutLatePlanStep(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        PlanNames.DECIDE_BY,
        CaseNames.date(deadlines.due(CaseNames.participation(execution), Step.DECIDE_LATE_PLAN)));
  }
}
