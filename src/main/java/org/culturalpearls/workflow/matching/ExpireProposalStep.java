package org.culturalpearls.workflow.matching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Counts the silence of a mentor who was asked as the end of the proposal. */
@Component
class ExpireProposalStep implements ProcessStep {

  private final MatchingService matching;

  ExpireProposalStep(MatchingService matching) {
    this.matching = matching;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (matching.expire(MatchingNames.proposal(execution))) {
      execution.getProcessInstance().setVariable(MatchingNames.LEAD_DECLINED, true);
    }
  }
}
