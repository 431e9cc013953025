package org.culturalpearls.award.review;

import org.culturalpearls.shared.AlreadyDone;

/** Thrown when the state of a review does not allow a step (any more). */
public class WrongReviewState extends AlreadyDone {

  public WrongReviewState(ReviewId review, ReviewState state) {
    super("error.review.state." + state, String.valueOf(review.value()));
  }
}
