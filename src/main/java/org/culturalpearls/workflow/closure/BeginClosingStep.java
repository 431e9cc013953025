package org.culturalpearls.workflow.closure;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The end has come, agreed or early: asks both sides for their final feedback. */
@Component
class BeginClosingStep implements ProcessStep {

  private final ClosureService closures;

  BeginClosingStep(ClosureService closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant feedbackBy = closures.begin(CaseNames.mentoring(execution));
    execution.setVariable(ClosureNames.FEEDBACK_BY, CaseNames.date(feedbackBy));
  }
}
