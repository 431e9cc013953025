package org.culturalpearls.workflow.review;

import java.util.Date;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.review.ReviewForms.DeclareConflict;
import org.culturalpearls.workflow.review.ReviewForms.ReassignReview;
import org.culturalpearls.workflow.review.ReviewForms.ScoreNomination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of ReviewProcess. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

  private final ReviewOfficeService office;
  private final ReviewService reviews;

  ReviewSteps(ReviewOfficeService office, ReviewService reviews) {
    this.office = office;
    this.reviews = reviews;
  }

  /** Determines who has to find another reviewer, and the due date. */
  @Bean
  ProcessStep askForReviewerStep() {
    return execution -> {
      execution.setVariable(
          ReviewModel.REASSIGN_BY, Date.from(office.reassignBy(ReviewModel.review(execution))));
      execution.setVariable(
          ReviewModel.DEPUTY_USER,
          office
              .actingDeputy(ReviewModel.review(execution))
              .map(ActingPerson::userId)
              .orElse(null));
    };
  }

  /** Records the decision on who reviews instead. */
  @Bean
  ProcessStep recordReassignmentStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ReassignReview form = sent.as(ReassignReview.class);
      PersonId reviewer =
          form.decision() == ReassignReview.Decision.ASSIGN ? form.reviewer() : null;
      execution.setVariable(
          ReviewModel.FOUND,
          office.reassign(
              sent.person(),
              ReviewModel.review(execution),
              new ReviewOfficeService.Reassign(reviewer, form.reason())));
    };
  }

  /** Records a reviewer's answer on conflicts of interest. */
  @Bean
  ProcessStep recordReviewAnswerStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DeclareConflict form = sent.as(DeclareConflict.class);
      execution.setVariable(
          ReviewModel.CAN_REVIEW,
          reviews.answer(sent.person(), ReviewModel.review(execution), answer(form)));
    };
  }

  /** Records a review as saved on its page, or a conflict that the reviewer found after all. */
  @Bean
  ProcessStep recordReviewStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ScoreNomination form = sent.as(ScoreNomination.class);
      ReviewId review = ReviewModel.review(execution);
      boolean conflict = form.decision() == ScoreNomination.Decision.CONFLICT;
      if (conflict) {
        reviews.answer(
            sent.person(),
            review,
            new ReviewService.Answer(ReviewAnswer.CONFLICT, form.kind(), form.words()));
      } else {
        reviews.submitted(sent.person(), review);
      }
      execution.setVariable(ReviewModel.SUBMITTED, !conflict);
    };
  }

  /** Records that a deadline passed without an answer, or without the review. */
  @Bean
  ProcessStep recordSilenceStep() {
    return execution -> {
      reviews.silent(ReviewModel.review(execution));
    };
  }

  private static ReviewService.Answer answer(DeclareConflict form) {
    return switch (form.decision()) {
      case FREE -> ReviewService.Answer.free();
      case CONFLICT -> new ReviewService.Answer(ReviewAnswer.CONFLICT, form.kind(), form.words());
      case DECLINE -> new ReviewService.Answer(ReviewAnswer.DECLINE, null, form.reason());
    };
  }
}
