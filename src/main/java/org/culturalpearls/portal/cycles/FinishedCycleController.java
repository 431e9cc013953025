package org.culturalpearls.portal.cycles;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a cycle that ended before this application was used. */
@Controller
@RequestMapping("/cycles/record")
class FinishedCycleController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final CycleService cycles;
  private final CyclePages pages;
  private final TypedTowns towns;

  FinishedCycleController(
      CurrentPerson current,
      PeopleService people,
      CycleService cycles,
      CyclePages pages,
      TypedTowns towns) {
    this.current = current;
    this.people = people;
    this.cycles = cycles;
    this.pages = pages;
    this.towns = towns;
  }

  @GetMapping
  String enter(Model model) {
    people.requireRole(current.id(), Role.COORDINATOR);
    model.addAttribute("form", FinishedCycleForm.empty());
    return form(model);
  }

  @PostMapping
  String record(
      @ModelAttribute("form") FinishedCycleForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    people.requireRole(current.id(), Role.COORDINATOR);
    CycleId[] recorded = new CycleId[1];
    if (!FormErrors.accepts(
        errors, () -> recorded[0] = cycles.recordFinished(current.id(), form.command(towns)))) {
      return form(model);
    }
    FlashMessage.after(after, "cycle.recorded", null, form.name().strip());
    return "redirect:/cycles/" + recorded[0].value();
  }

  private String form(Model model) {
    pages.answers(model, null);
    return "cycles/record";
  }
}
