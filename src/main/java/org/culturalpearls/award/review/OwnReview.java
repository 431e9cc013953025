package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationFacts;

/**
 * A review in the list of its reviewer.
 *
 * @param stageEnds as its date is now, also where it moved after the review was submitted
 * @param open whether the stage goes on and nothing is decided by the review
 * @param ended whether the date of the stage has passed
 */
public record OwnReview(
    ReviewView review,
    NominationFacts nomination,
    String cycle,
    Instant stageEnds,
    boolean open,
    boolean ended) {

  /** Message key of what can be done with one that is submitted, in lists of these. */
  public String afterwards() {
    return open ? "reviews.correct-until" : ended ? "reviews.stage-ended" : "reviews.decided";
  }
}
