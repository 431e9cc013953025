package org.culturalpearls.workflow.award;

import org.culturalpearls.award.AnswerReview;
import org.culturalpearls.award.DeclaredKind;
import org.culturalpearls.award.ReviewAnswer;
import org.culturalpearls.workflow.forms.Submission;

/** What reviewers send with the forms of ReviewProcess. */
final class ReviewAnswers {

  static final String CONFLICT = "conflict";
  static final String DECLINE = "decline";

  private ReviewAnswers() {}

  static AnswerReview answer(Submission sent) {
    if (sent.chose("decision", CONFLICT)) {
      return conflict(sent);
    }
    return sent.chose("decision", DECLINE)
        ? new AnswerReview(ReviewAnswer.DECLINE, null, sent.text("reason"))
        : AnswerReview.free();
  }

  static AnswerReview conflict(Submission sent) {
    return new AnswerReview(
        ReviewAnswer.CONFLICT, DeclaredKind.valueOf(sent.text("kind")), sent.text("words"));
  }
}
