package org.culturalpearls.portal.nomination;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a nomination: by the town's team, or by its mentor with the town's consent. */
@Controller
@RequestMapping("/cases/{caseKey}/nomination/new")
class NewNominationController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final NominationService nominations;
  private final CycleService cycles;

  NewNominationController(
      CurrentPerson current, CaseHeads heads, NominationService nominations, CycleService cycles) {
    this.current = current;
    this.heads = heads;
    this.nominations = nominations;
    this.cycles = cycles;
  }

  /** The form to begin a nomination. */
  public record ConsentForm(String consent) {}

  @GetMapping
  String show(
      @PathVariable String caseKey,
      @RequestParam(required = false) Long cycle,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    Optional<String> there = there(head, cycle, after);
    if (there.isPresent()) {
      return there.get();
    }
    model.addAttribute("form", new ConsentForm(""));
    return page(head, cycle, model);
  }

  /** Redirects to a nomination that the town has begun already, such as in another window. */
  private Optional<String> there(CaseHead head, Long cycle, RedirectAttributes after) {
    if (open(head, cycle).isPresent()) {
      return Optional.empty();
    }
    Optional<NominationView> begun = nominations.inOpenCall(current.id(), head.id());
    begun.ifPresent(any -> FlashMessage.after(after, "nomination.there", "nomination.there.text"));
    return begun.map(nomination -> "redirect:" + NominationPages.path(nomination));
  }

  @PostMapping
  String begin(
      @PathVariable String caseKey,
      @RequestParam(required = false) Long cycle,
      @ModelAttribute("form") ConsentForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    Optional<String> there = there(head, cycle, after);
    if (there.isPresent()) {
      return there.get();
    }
    OpenCall call = call(head, cycle);
    NominationId[] begun = new NominationId[1];
    if (!FormErrors.accepts(
        errors,
        () ->
            begun[0] =
                nominations.start(
                    current.id(),
                    new NominationService.Start(call.cycle(), head.id(), form.consent())))) {
      return page(head, cycle, model);
    }
    boolean again = !nominations.earlier(current.id(), begun[0]).isEmpty();
    FlashMessage.after(
        after, "nomination.begun", again ? "nomination.begun.again" : "nomination.begun.next");
    return "redirect:" + NominationPages.path(nominations.nomination(current.id(), begun[0]));
  }

  private String page(CaseHead head, Long cycle, Model model) {
    OpenCall call = call(head, cycle);
    model.addAttribute("head", head);
    model.addAttribute("call", call);
    model.addAttribute("cycle", cycles.cycle(call.cycle()));
    model.addAttribute("limit", NominationService.Start.MAX_CONSENT);
    return "nomination/new";
  }

  /** Returns the call of this cycle, or the earliest if none is named. */
  private Optional<OpenCall> open(CaseHead head, Long cycle) {
    return cycle == null
        ? nominations.callFor(current.id(), head.id())
        : nominations.callFor(current.id(), head.id(), new CycleId(cycle));
  }

  private OpenCall call(CaseHead head, Long cycle) {
    return open(head, cycle).orElseThrow(() -> new NotFound("error.nomination.no-call"));
  }
}
