package org.culturalpearls.workflow.review;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.workflow.engine.ActingPerson;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds out who has to find another reviewer, and until when. */
@Component
class AskForReviewerStep implements ProcessStep {

  private final ReviewOfficeService office;

  AskForReviewerStep(ReviewOfficeService office) {
    this.office = office;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ReviewNames.REASSIGN_BY, Date.from(office.reassignBy(ReviewNames.review(execution))));
    execution.setVariable(
        ReviewNames.DEPUTY_USER,
        office.actingDeputy(ReviewNames.review(execution)).map(ActingPerson::userId).orElse(null));
  }
}
