package org.culturalpearls.workflow.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes a review as it is written on its page, or that the reviewer found a conflict after all. */
@Component
class RecordReviewStep implements ProcessStep {

  private final ReviewService reviews;

  RecordReviewStep(ReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    ReviewId review = ReviewNames.review(execution);
    boolean conflict = sent.chose("decision", ReviewAnswers.CONFLICT);
    if (conflict) {
      reviews.answer(sent.person(), review, ReviewAnswers.conflict(sent));
    } else {
      reviews.submit(sent.person(), review);
    }
    execution.setVariable(ReviewNames.SUBMITTED, !conflict);
  }
}
