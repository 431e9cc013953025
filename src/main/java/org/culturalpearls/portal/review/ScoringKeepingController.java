package org.culturalpearls.portal.review;

import java.time.Clock;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Saves a review while the reviewer types; the response is a fragment of its page, or why it was
 * not saved.
 */
@Controller
class ScoringKeepingController {

  private final CurrentPerson current;
  private final ReviewService reviews;
  private final Clock clock;

  ScoringKeepingController(CurrentPerson current, ReviewService reviews, Clock clock) {
    this.current = current;
    this.reviews = reviews;
    this.clock = clock;
  }

  @PostMapping("/reviews/{reviewId:\\d+}/draft")
  String keep(
      @PathVariable long reviewId,
      @ModelAttribute("form") ScoringForm form,
      BindingResult errors,
      Model model) {
    ReviewId id = new ReviewId(reviewId);
    PersonId reviewer = current.id();
    if (!FormErrors.accepts(errors, () -> reviews.save(reviewer, form.command(id)))) {
      return "review/kept :: refused";
    }
    ScoringView page = reviews.scoring(reviewer, id);
    model.addAttribute("page", page);
    model.addAttribute("savedAt", clock.instant());
    return "review/kept :: kept";
  }
}
