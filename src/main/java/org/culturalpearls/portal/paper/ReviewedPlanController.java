package org.culturalpearls.portal.paper;

import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Offers jurors the frozen plan that they review. */
@Controller
class ReviewedPlanController {

  private final CurrentPerson current;
  private final ReviewService reviews;
  private final ParticipationService participations;
  private final PlanPapers papers;
  private final PaperPdf pdf;

  ReviewedPlanController(
      CurrentPerson current,
      ReviewService reviews,
      ParticipationService participations,
      PlanPapers papers,
      PaperPdf pdf) {
    this.current = current;
    this.reviews = reviews;
    this.participations = participations;
    this.papers = papers;
    this.pdf = pdf;
  }

  @GetMapping("/reviews/{reviewId:\\d+}/plan.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable long reviewId) {
    ReviewService.ReviewedPlan plan = reviews.plan(current.id(), new ReviewId(reviewId));
    PlanPaper paper = papers.frozen(participations.participation(plan.town()), plan.version());
    return Download.of(
        paper.cover().fileName() + ".pdf", MediaType.APPLICATION_PDF, pdf.print(paper));
  }
}
