package org.culturalpearls.workflow.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the decision on who reviews instead. */
@Component
class RecordReassignmentStep implements ProcessStep {

  private final ReviewOfficeService office;

  RecordReassignmentStep(ReviewOfficeService office) {
    this.office = office;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    PersonId reviewer = sent.chose("decision", "assign") ? new PersonId(sent.id("reviewer")) : null;
    execution.setVariable(
        ReviewNames.FOUND,
        office.reassign(
            sent.person(),
            ReviewNames.review(execution),
            new ReviewOfficeService.Reassign(reviewer, sent.text("reason"))));
  }
}
