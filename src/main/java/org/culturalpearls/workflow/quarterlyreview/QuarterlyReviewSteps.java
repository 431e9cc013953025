package org.culturalpearls.workflow.quarterlyreview;

import org.culturalpearls.mentoring.checkin.QuarterlyReview;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.quarterlyreview.QuarterlyReviewForms.ReviewPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of QuarterlyReviewProcess. */
@Configuration(proxyBeanMethods = false)
class QuarterlyReviewSteps {

  private final QuarterlyReviewService reviews;

  QuarterlyReviewSteps(QuarterlyReviewService reviews) {
    this.reviews = reviews;
  }

  /** Records what the town says of its quarter. */
  @Bean
  ProcessStep recordQuarterlyReviewStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ReviewPlan form = sent.as(ReviewPlan.class);
      reviews.answer(
          sent.person(),
          QuarterlyReviewModel.review(execution),
          new QuarterlyReview.Texts(form.progress(), form.obstacles(), form.nextSteps()));
    };
  }
}
