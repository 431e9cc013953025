package org.culturalpearls.portal.review;

import org.culturalpearls.award.review.ReadReview;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a submitted review to coordinators and deputies, once it is final. */
@Controller
class ReadReviewController {

  private final CurrentPerson current;
  private final ReviewOfficeService office;
  private final CycleService cycles;

  ReadReviewController(CurrentPerson current, ReviewOfficeService office, CycleService cycles) {
    this.current = current;
    this.office = office;
    this.cycles = cycles;
  }

  @GetMapping("/cycles/{cycleId}/award/reviews/{stage}/{reviewId:\\d+}")
  String show(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @PathVariable long reviewId,
      Model model) {
    CycleId id = new CycleId(cycleId);
    AwardStage chosen = StageOfAddress.of(stage);
    ReadReview page = office.read(current.id(), new ReviewId(reviewId));
    if (!page.review().cycle().equals(id) || page.review().stage() != chosen) {
      throw new NotFound("error.review.not-found");
    }
    model.addAttribute("page", page);
    model.addAttribute("review", page.review());
    model.addAttribute("cycle", cycles.cycle(id));
    model.addAttribute("stage", chosen);
    return "review/reading";
  }
}
