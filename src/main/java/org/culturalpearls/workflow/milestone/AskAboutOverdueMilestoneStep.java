package org.culturalpearls.workflow.milestone;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The milestone is overdue: finds out until when a coordinator should resolve that. */
@Component
class AskAboutOverdueMilestoneStep implements ProcessStep {

  private final Deadlines deadlines;

  AskAboutOverdueMilestoneStep(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        MilestoneNames.RESOLVE_BY,
        CaseNames.date(deadlines.due(CaseNames.participation(execution), Step.RESOLVE_OVERDUE)));
  }
}
