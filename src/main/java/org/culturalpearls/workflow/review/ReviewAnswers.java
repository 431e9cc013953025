package org.culturalpearls.workflow.review;

import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.workflow.forms.Submission;

/** What reviewers send with the forms of ReviewProcess. */
final class ReviewAnswers {

  static final String CONFLICT = "conflict";
  static final String DECLINE = "decline";

  private ReviewAnswers() {}

  static ReviewService.Answer answer(Submission sent) {
    if (sent.chose("decision", CONFLICT)) {
      return conflict(sent);
    }
    return sent.chose("decision", DECLINE)
        ? new ReviewService.Answer(ReviewAnswer.DECLINE, null, sent.text("reason"))
        : ReviewService.Answer.free();
  }

  static ReviewService.Answer conflict(Submission sent) {
    return new ReviewService.Answer(
        ReviewAnswer.CONFLICT, DeclaredKind.valueOf(sent.text("kind")), sent.text("words"));
  }
}
