package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * A quarterly review of a plan that a town carries out without a mentor.
 *
 * @param looksBackTo since when it looks back at the plan
 * @param answerBy until when the team is asked
 * @param state what became of the question
 * @param texts empty unless it was answered
 * @param answeredBy null unless it was answered
 * @param answeredAt null unless it was answered
 */
public record QuarterlyReview(
    QuarterlyReviewId id,
    int number,
    Instant looksBackTo,
    Instant answerBy,
    QuarterlyReviewState state,
    Texts texts,
    PersonId answeredBy,
    Instant answeredAt) {

  public boolean isAnswered() {
    return state == QuarterlyReviewState.ANSWERED;
  }

  /**
   * What the town says.
   *
   * @param progress how the plan goes on
   * @param obstacles what gets in the way, or empty
   * @param nextSteps what the town does in the next quarter, or empty
   */
  public record Texts(String progress, String obstacles, String nextSteps) {

    /** Maximum length of each text, in characters. */
    public static final int MAX_LENGTH = 4_000;
  }
}
