package org.culturalpearls.award;

/**
 * Answers whether the review can be made.
 *
 * @param kind of the conflict; null for other answers
 * @param words more about the conflict, or why it is declined
 */
public record AnswerReview(ReviewAnswer answer, DeclaredKind kind, String words) {

  public static AnswerReview free() {
    return new AnswerReview(ReviewAnswer.FREE, null, "");
  }
}
