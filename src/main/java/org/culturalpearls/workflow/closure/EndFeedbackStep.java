package org.culturalpearls.workflow.closure;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Ends the asking for final feedback; the coordinator's turn begins. */
@Component
class EndFeedbackStep implements ProcessStep {

  private final ClosureService closures;

  EndFeedbackStep(ClosureService closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant closeBy = closures.endFeedback(CaseNames.mentoring(execution));
    execution.setVariable(ClosureNames.CLOSE_BY, CaseNames.date(closeBy));
  }
}
