package org.culturalpearls.workflow.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** A deadline has passed without an answer, or without the review. */
@Component
class RecordSilenceStep implements ProcessStep {

  private final ReviewService reviews;

  RecordSilenceStep(ReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviews.silent(ReviewNames.review(execution));
  }
}
