package org.culturalpearls.portal.review;

import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FetchedFile;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the page on which a nomination is scored: saved while the reviewer types, then submitted or
 * corrected.
 */
@Controller
@RequestMapping("/reviews/{reviewId:\\d+}")
class ScoringController {

  private final CurrentPerson current;
  private final ReviewService reviews;
  private final ScoringPages pages;

  ScoringController(CurrentPerson current, ReviewService reviews, ScoringPages pages) {
    this.current = current;
    this.reviews = reviews;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long reviewId, Model model) {
    ScoringView page = pages.fill(current.id(), new ReviewId(reviewId), model);
    model.addAttribute("form", ScoringForm.of(page));
    return ScoringPages.PAGE;
  }

  @GetMapping("/files/{id:\\d+}")
  ResponseEntity<byte[]> file(@PathVariable long reviewId, @PathVariable long id) {
    NominationFileService.Content file =
        reviews.file(current.id(), new ReviewId(reviewId), new FileId(id));
    return FetchedFile.of(file.name(), file.mediaType(), file.bytes());
  }

  @PostMapping
  String save(
      @PathVariable long reviewId,
      @ModelAttribute("form") ScoringForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    ReviewId id = new ReviewId(reviewId);
    PersonId reviewer = current.id();
    if (FormErrors.accepts(errors, () -> reviews.save(reviewer, form.command(id)))) {
      if (pages.counts(reviewer, id)) {
        FlashMessage.after(after, "review.corrected", "review.corrected.next");
      } else {
        FlashMessage.after(after, "review.saved", "review.saved.next");
      }
      return "redirect:/reviews/" + reviewId;
    }
    pages.fill(reviewer, id, model);
    return ScoringPages.PAGE;
  }

  @PostMapping(params = "submit")
  String submit(
      @PathVariable long reviewId,
      @ModelAttribute("form") ScoringForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    ReviewId id = new ReviewId(reviewId);
    PersonId reviewer = current.id();
    if (FormErrors.accepts(errors, () -> reviews.submit(reviewer, form.command(id)))) {
      FlashMessage.after(after, "review.submitted", "review.submitted.next");
      return "redirect:/reviews/" + reviewId;
    }
    pages.fill(reviewer, id, model);
    return ScoringPages.PAGE;
  }
}
