package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationFacts;

/**
 * A review in its reviewer's list.
 *
 * @param stageEnds the current date, also if it moved after the review was submitted
 * @param open whether the stage is not over and no decision is based on the review yet
 * @param ended whether the date of the stage has passed
 */
public record OwnReview(
    ReviewView review,
    NominationFacts nomination,
    String cycle,
    Instant stageEnds,
    boolean open,
    boolean ended) {

  /** Returns the message key of what the reviewer can do with a submitted review. */
  public String afterwards() {
    return open ? "reviews.correct-until" : ended ? "reviews.stage-ended" : "reviews.decided";
  }
}
