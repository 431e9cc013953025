package org.culturalpearls.portal.nomination;

import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the office for confirmation before it ends the time to complete a nomination. */
@Controller
@RequestMapping("/cases/{caseKey}/nomination/end-completion")
class EndCompletionController {

  private final CurrentPerson current;
  private final NominationService nominations;

  EndCompletionController(CurrentPerson current, NominationService nominations) {
    this.current = current;
    this.nominations = nominations;
  }

  @GetMapping
  String ask(@PathVariable String caseKey, Model model) {
    NominationView nomination = of(caseKey);
    nominations.requireCompletionToEnd(current.id(), nomination.id());
    model.addAttribute("nomination", nomination);
    model.addAttribute("path", NominationPages.path(nomination));
    return "nomination/end-completion";
  }

  /** A refusal by the facade has a page of its own: there is nothing left to confirm. */
  @PostMapping
  String end(@PathVariable String caseKey, RedirectAttributes after) {
    NominationView nomination = of(caseKey);
    nominations.endCompletion(current.id(), nomination.id());
    FlashMessage.after(after, "nomination.completion-ended", "nomination.completion-ended.next");
    return "redirect:" + NominationPages.path(nomination);
  }

  private NominationView of(String caseKey) {
    return nominations.ofCase(current.id(), new CaseKey(caseKey));
  }
}
