package org.culturalpearls.portal.nomination;

import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PeopleService;
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

/** Asks the office for confirmation before a town is told of a decision, or it is taken back. */
@Controller
@RequestMapping("/cases/{caseKey}/nomination/decision")
class UntoldDecisionController {

  private final CurrentPerson current;
  private final NominationService nominations;
  private final UntoldDecisionService decisions;
  private final PeopleService people;

  UntoldDecisionController(
      CurrentPerson current,
      NominationService nominations,
      UntoldDecisionService decisions,
      PeopleService people) {
    this.current = current;
    this.nominations = nominations;
    this.decisions = decisions;
    this.people = people;
  }

  /** Why a decision is taken back, as typed. */
  record TakeBackForm(String reason) {}

  @GetMapping("/send")
  String askToSend(@PathVariable String caseKey, Model model) {
    fill(of(caseKey), model);
    return "nomination/send-decision";
  }

  /** A refusal by the facade has a page of its own: there is nothing left to confirm. */
  @PostMapping("/send")
  String send(@PathVariable String caseKey, RedirectAttributes after) {
    NominationView nomination = of(caseKey);
    decisions.send(current.id(), nomination.id());
    FlashMessage.after(after, "decision.sent", "decision.sent.next");
    return "redirect:" + NominationPages.path(nomination);
  }

  @GetMapping("/take-back")
  String askToTakeBack(@PathVariable String caseKey, Model model) {
    fill(of(caseKey), model);
    model.addAttribute("form", new TakeBackForm(""));
    return "nomination/take-back";
  }

  @PostMapping("/take-back")
  String takeBack(
      @PathVariable String caseKey,
      @ModelAttribute("form") TakeBackForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    NominationView nomination = of(caseKey);
    fill(nomination, model);
    if (!FormErrors.accepts(
        errors,
        () ->
            decisions.takeBack(
                current.id(),
                new UntoldDecisionService.TakeBack(nomination.id(), form.reason())))) {
      return "nomination/take-back";
    }
    FlashMessage.after(after, "decision.taken-back", "decision.taken-back.next");
    return "redirect:" + NominationPages.path(nomination);
  }

  private void fill(NominationView nomination, Model model) {
    Untold untold = decisions.required(current.id(), nomination.id());
    model.addAttribute("nomination", nomination);
    model.addAttribute("path", NominationPages.path(nomination));
    model.addAttribute("untold", untold);
    model.addAttribute("decidedBy", people.person(untold.by()).name());
  }

  private NominationView of(String caseKey) {
    return nominations.ofCase(current.id(), new CaseKey(caseKey));
  }
}
