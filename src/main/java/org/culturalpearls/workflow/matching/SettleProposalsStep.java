package org.culturalpearls.workflow.matching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds out whether a lead mentor was found, and until when what follows is due. */
@Component
class SettleProposalsStep implements ProcessStep {

  private final MatchingService matching;
  private final Deadlines deadlines;

  SettleProposalsStep(MatchingService matching, Deadlines deadlines) {
    this.matching = matching;
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean found = matching.settle(CaseNames.mentoring(execution));
    execution.setVariable(MatchingNames.LEAD_FOUND, found);
    execution.setVariable(
        found ? MatchingNames.DRAFT_BY : MatchingNames.PROPOSE_BY,
        CaseNames.date(
            deadlines.due(
                CaseNames.participation(execution),
                found ? Step.DRAFT_AGREEMENT : Step.PROPOSE_MENTOR)));
  }
}
