package org.culturalpearls.workflow.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes a reviewer's answer on conflicts of interest. */
@Component
class RecordReviewAnswerStep implements ProcessStep {

  private final ReviewService reviews;

  RecordReviewAnswerStep(ReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    execution.setVariable(
        ReviewNames.CAN_REVIEW,
        reviews.answer(sent.person(), ReviewNames.review(execution), ReviewAnswers.answer(sent)));
  }
}
