package org.culturalpearls.portal.review;

import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ScoringView;
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

/** Lets the author of remarks choose the other words that the office asked for. */
@Controller
@RequestMapping("/reviews/{reviewId:\\d+}/words")
class RewordController {

  private static final String PAGE = "review/words";

  private final CurrentPerson current;
  private final RemarkService remarks;
  private final ScoringPages pages;

  RewordController(CurrentPerson current, RemarkService remarks, ScoringPages pages) {
    this.current = current;
    this.remarks = remarks;
    this.pages = pages;
  }

  /** The remarks to the town, as typed. */
  record WordsForm(String words) {}

  @GetMapping
  String show(@PathVariable long reviewId, Model model) {
    ScoringView page = pages.fill(current.id(), new ReviewId(reviewId), model);
    model.addAttribute("form", new WordsForm(page.review().townRemarks()));
    return PAGE;
  }

  @PostMapping
  String reword(
      @PathVariable long reviewId,
      @ModelAttribute("form") WordsForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    ReviewId id = new ReviewId(reviewId);
    if (FormErrors.accepts(errors, () -> remarks.reword(current.id(), id, form.words()))) {
      FlashMessage.after(after, "review.reworded", "review.reworded.next");
      return "redirect:/reviews/" + reviewId;
    }
    pages.fill(current.id(), id, model);
    return PAGE;
  }
}
