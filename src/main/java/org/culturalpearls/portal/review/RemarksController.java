package org.culturalpearls.portal.review;

import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.RemarkService.Answer;
import org.culturalpearls.award.review.RemarkService.Remark;
import org.culturalpearls.award.review.RemarkService.Remarks;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
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

/** Lists to the office the remarks of reviewers, and lets each through to its town or not. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/remarks")
class RemarksController {

  private final CurrentPerson current;
  private final RemarkService remarks;
  private final CycleService cycles;
  private final PeopleService people;

  RemarksController(
      CurrentPerson current, RemarkService remarks, CycleService cycles, PeopleService people) {
    this.current = current;
    this.remarks = remarks;
    this.cycles = cycles;
    this.people = people;
  }

  /**
   * What is decided on a remark, as sent.
   *
   * @param words the remark as it was read
   */
  record RemarkForm(String words, String answer, String reason) {}

  @GetMapping
  String list(@PathVariable long cycleId, Model model) {
    model.addAttribute("form", new RemarkForm("", "", ""));
    return page(new CycleId(cycleId), null, model);
  }

  @PostMapping("/{reviewId:\\d+}")
  String decide(
      @PathVariable long cycleId,
      @PathVariable long reviewId,
      @ModelAttribute("form") RemarkForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (FormErrors.accepts(
        errors,
        () ->
            remarks.decide(
                current.id(),
                new RemarkService.Decide(
                    new ReviewId(reviewId),
                    form.words(),
                    FormValues.one(Answer.class, "answer", form.answer()),
                    form.reason())))) {
      FlashMessage.after(after, "remarks.answered", null);
      return "redirect:/cycles/" + cycleId + "/award/remarks";
    }
    return page(new CycleId(cycleId), reviewId, model);
  }

  /**
   * @param refused the review whose answer is typed anew; null if none is
   */
  private String page(CycleId cycle, Long refused, Model model) {
    Remarks all = remarks.ofCycle(current.id(), cycle);
    model.addAttribute("cycle", cycles.cycle(cycle));
    model.addAttribute("all", all);
    model.addAttribute("names", Names.of(people, all.remarks().stream().map(Remark::reviewer)));
    model.addAttribute("answers", Answer.values());
    model.addAttribute("refused", refused);
    return "review/remarks";
  }
}
