package org.culturalpearls.portal.review;

import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a reviewer declare a conflict with an assigned nomination. */
@Controller
@RequestMapping("/reviews/{reviewId:\\d+}/conflict")
class OwnConflictController {

  private static final String PAGE = "review/conflict";

  private final CurrentPerson current;
  private final ReviewService reviews;
  private final ConflictService conflicts;
  private final Choices choices;

  OwnConflictController(
      CurrentPerson current, ReviewService reviews, ConflictService conflicts, Choices choices) {
    this.current = current;
    this.reviews = reviews;
    this.conflicts = conflicts;
    this.choices = choices;
  }

  @GetMapping
  String ask(@PathVariable long reviewId, Model model) {
    model.addAttribute("form", ConflictForm.empty());
    return page(reviews.scoring(current.id(), new ReviewId(reviewId)), model);
  }

  @PostMapping
  String declare(
      @PathVariable long reviewId,
      @ModelAttribute("form") ConflictForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    ScoringView review = reviews.scoring(current.id(), new ReviewId(reviewId));
    if (FormErrors.accepts(
        errors,
        () -> conflicts.declare(current.id(), form.of(review.nomination().id(), current.id())))) {
      FlashMessage.after(after, "review.conflict.declared", "review.conflict.declared.next");
      return "redirect:/reviews";
    }
    return page(review, model);
  }

  private String page(ScoringView review, Model model) {
    model.addAttribute("page", review);
    model.addAttribute("kinds", choices.of(DeclaredKind.values(), "declaredkind."));
    return PAGE;
  }
}
