package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
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

/**
 * Gives a cycle its award: the form asks for dates, all other settings come from the last cycle
 * with one.
 */
@Controller
@RequestMapping("/cycles/{cycleId}/award/new")
class AwardSetUpController {

  private final CurrentPerson current;
  private final AwardCycleService awards;
  private final CycleService cycles;

  AwardSetUpController(CurrentPerson current, AwardCycleService awards, CycleService cycles) {
    this.current = current;
    this.awards = awards;
    this.cycles = cycles;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    CycleId id = new CycleId(cycleId);
    model.addAttribute(
        "form",
        awards
            .proposal(current.id(), id)
            .map(dates -> AwardDatesForm.of(dates, null))
            .orElseGet(AwardDatesForm::empty));
    return form(id, model);
  }

  @PostMapping
  String setUp(
      @PathVariable long cycleId,
      @ModelAttribute("form") AwardDatesForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId id = new CycleId(cycleId);
    awards.proposal(current.id(), id);
    if (!"true".equals(form.anyway())) {
      FormErrors.accepts(errors, () -> warn(form.setUp(id), errors));
    }
    if (errors.hasErrors()
        || !FormErrors.accepts(errors, () -> awards.setUp(current.id(), form.setUp(id)))) {
      return form(id, model);
    }
    FlashMessage.after(after, "award.set-up", "award.set-up.next");
    return "redirect:/cycles/" + cycleId + "/award";
  }

  private void warn(AwardCycleService.SetUp command, BindingResult errors) {
    if (awards.opensAtOnce(current.id(), command)) {
      errors.rejectValue("anyway", "award.opens-at-once");
    }
  }

  private String form(CycleId id, Model model) {
    model.addAttribute("cycle", cycles.cycle(id));
    return "award/new";
  }
}
