package org.culturalpearls.award.review;

import org.culturalpearls.shared.AlreadyDone;

/** A step was tried that the review's state does not allow (any more). */
public class WrongReviewState extends AlreadyDone {

  public WrongReviewState(ReviewId review, ReviewState state) {
    super("error.review.state." + state, String.valueOf(review.value()));
  }
}
