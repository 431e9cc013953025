package org.culturalpearls.portal.review;

import java.util.List;
import java.util.Locale;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an open review from its reviewer and gives it to another one, or leaves it out. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/reviews/{stage}/{reviewId:\\d+}/reassign")
class ReassignController {

  private final CurrentPerson current;
  private final ReviewOfficeService office;
  private final CycleService cycles;
  private final MessageSource messages;

  ReassignController(
      CurrentPerson current,
      ReviewOfficeService office,
      CycleService cycles,
      MessageSource messages) {
    this.current = current;
    this.office = office;
    this.cycles = cycles;
    this.messages = messages;
  }

  @GetMapping
  String ask(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @PathVariable long reviewId,
      Model model) {
    model.addAttribute("form", new ReassignForm("", ""));
    return page(cycleId, StageOfAddress.of(stage), new ReviewId(reviewId), model);
  }

  @PostMapping
  String reassign(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @PathVariable long reviewId,
      @ModelAttribute("form") ReassignForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    AwardStage chosen = StageOfAddress.of(stage);
    ReviewId review = new ReviewId(reviewId);
    if (FormErrors.accepts(errors, () -> office.reassign(current.id(), review, form.command()))) {
      FlashMessage.after(after, "review.reassigned", null);
      return "redirect:/cycles/" + cycleId + "/award/reviews/" + chosen;
    }
    return page(cycleId, chosen, review, model);
  }

  private String words(ReviewerChoice choice) {
    Locale locale = LocaleContextHolder.getLocale();
    String words =
        messages.getMessage(
            "form.reassign-review.choice", new Object[] {choice.name(), choice.reviews()}, locale);
    return choice.before() == null
        ? words
        : words + ", " + messages.getMessage("reviewasked." + choice.before(), null, locale);
  }

  private String page(long cycleId, AwardStage stage, ReviewId review, Model model) {
    List<Choice> choices =
        office.choices(current.id(), review).stream()
            .map(each -> Choice.of(each.reviewer().value(), words(each)))
            .toList();
    model.addAttribute("cycle", cycles.cycle(new CycleId(cycleId)));
    model.addAttribute("stage", stage);
    model.addAttribute("reviewId", review.value());
    model.addAttribute("nomination", office.nomination(review));
    model.addAttribute("choices", choices);
    model.addAttribute("open", office.isOpen(review));
    return "review/reassign";
  }
}
