package org.culturalpearls.workflow.matching;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the mentor's answer to the draft of the agreement. */
@Component
class RecordAgreementAnswerStep implements ProcessStep {

  private final AgreementService agreements;

  RecordAgreementAnswerStep(AgreementService agreements) {
    this.agreements = agreements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    Optional<Instant> draftAgainBy =
        agreements.answer(
            sent.person(),
            new AgreementService.Answer(
                CaseNames.mentoring(execution),
                sent.chose("answer", "confirm"),
                sent.text("change")));
    execution.setVariable(MatchingNames.CONFIRMED, draftAgainBy.isEmpty());
    draftAgainBy.ifPresent(
        due -> execution.setVariable(MatchingNames.DRAFT_BY, CaseNames.date(due)));
  }
}
