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

/** Lists the cycles of the programme, and adds the next one. */
@Controller
@RequestMapping("/cycles")
class CyclesController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final CycleService cycles;
  private final CyclePages pages;

  CyclesController(
      CurrentPerson current, PeopleService people, CycleService cycles, CyclePages pages) {
    this.current = current;
    this.people = people;
    this.cycles = cycles;
    this.pages = pages;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("cycles", pages.all(current.id()));
    return "cycles/cycles";
  }

  @GetMapping("/new")
  String enter(Model model) {
    people.requireRole(current.id(), Role.COORDINATOR);
    model.addAttribute("form", CycleForm.empty());
    return form(model);
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") CycleForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    people.requireRole(current.id(), Role.COORDINATOR);
    CycleId[] added = new CycleId[1];
    if (!FormErrors.accepts(errors, () -> added[0] = cycles.add(current.id(), form.addition()))) {
      return form(model);
    }
    FlashMessage.after(after, "cycle.added", "cycle.added.next", form.name().strip());
    return "redirect:/cycles/" + added[0].value();
  }

  private String form(Model model) {
    pages.answers(model, null);
    return "cycles/new";
  }
}
