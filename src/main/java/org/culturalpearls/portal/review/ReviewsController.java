package org.culturalpearls.portal.review;

import java.util.List;
import org.culturalpearls.award.review.OwnReview;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists the reader's reviews, and the awards in which the reader is appointed. */
@Controller
class ReviewsController {

  private final CurrentPerson current;
  private final ReviewService reviews;
  private final ReviewOfficeService office;
  private final AppointedPages appointed;

  ReviewsController(
      CurrentPerson current,
      ReviewService reviews,
      ReviewOfficeService office,
      AppointedPages appointed) {
    this.office = office;
    this.appointed = appointed;
    this.current = current;
    this.reviews = reviews;
  }

  @GetMapping("/reviews")
  String show(Model model) {
    List<OwnReview> all = reviews.own(current.id());
    model.addAttribute("reviews", all);
    model.addAttribute("awards", appointed.of(current.id()));
    model.addAttribute("offices", office.asDeputy(current.id()));
    model.addAttribute(
        "open", all.stream().filter(each -> ReviewState.OPEN.contains(state(each))).count());
    return "review/list";
  }

  private static ReviewState state(OwnReview own) {
    return own.review().state();
  }
}
