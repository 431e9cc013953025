package org.culturalpearls.workflow.matching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the answer of a mentor who was asked. */
@Component
class RecordProposalAnswerStep implements ProcessStep {

  private final MatchingService matching;

  RecordProposalAnswerStep(MatchingService matching) {
    this.matching = matching;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    MatchingService.Answer answer =
        new MatchingService.Answer(
            MatchingNames.proposal(execution), sent.chose("answer", "accept"), sent.text("reason"));
    if (matching.answer(sent.person(), answer)) {
      execution.getProcessInstance().setVariable(MatchingNames.LEAD_DECLINED, true);
    }
  }
}
