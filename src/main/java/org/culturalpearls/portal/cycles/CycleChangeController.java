package org.culturalpearls.portal.cycles;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.portal.form.Confirmation;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a cycle's name and dates, makes it a rehearsal, and finishes it. */
@Controller
@RequestMapping("/cycles/{cycleId}")
class CycleChangeController {

  private final CurrentPerson current;
  private final CycleService cycles;
  private final CyclePages pages;

  CycleChangeController(CurrentPerson current, CycleService cycles, CyclePages pages) {
    this.current = current;
    this.cycles = cycles;
    this.pages = pages;
  }

  @GetMapping("/change")
  String show(@PathVariable long cycleId, Model model) {
    Versioned<CycleView> read = read(cycleId);
    model.addAttribute("form", CycleForm.of(read));
    return form(read, model);
  }

  @PostMapping("/change")
  String change(
      @PathVariable long cycleId,
      @ModelAttribute("form") CycleForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId id = new CycleId(cycleId);
    if (!FormErrors.accepts(errors, () -> cycles.change(current.id(), form.change(id)))) {
      Versioned<CycleView> now = read(cycleId);
      if (!Long.toString(now.version()).equals(form.version())) {
        model.addAttribute("newer", pages.facts(now.value()));
      }
      return form(now, model);
    }
    FlashMessage.after(after, "cycle.saved", "cycle.saved.next");
    return "redirect:/cycles/" + cycleId;
  }

  @GetMapping("/finish")
  String askToFinish(@PathVariable long cycleId, Model model) {
    Versioned<CycleView> read = read(cycleId);
    model.addAttribute("form", new Confirmation(Long.toString(read.version())));
    return question(read, model);
  }

  @PostMapping("/finish")
  String finish(
      @PathVariable long cycleId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId id = new CycleId(cycleId);
    if (!FormErrors.accepts(
        errors, () -> cycles.finish(current.id(), id, FormValues.version(form.version())))) {
      return question(read(cycleId), model);
    }
    FlashMessage.after(after, "cycle.finished", null);
    return "redirect:/cycles/" + cycleId;
  }

  @GetMapping("/rehearsal")
  String askToRehearse(@PathVariable long cycleId, Model model) {
    Versioned<CycleView> read = read(cycleId);
    model.addAttribute("form", new Confirmation(Long.toString(read.version())));
    return with(read, model, "cycles/rehearse");
  }

  @PostMapping("/rehearsal")
  String rehearse(
      @PathVariable long cycleId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId id = new CycleId(cycleId);
    if (!FormErrors.accepts(
        errors, () -> cycles.rehearse(current.id(), id, FormValues.version(form.version())))) {
      return with(read(cycleId), model, "cycles/rehearse");
    }
    FlashMessage.after(after, "cycle.rehearsed", "cycle.rehearsed.next");
    return "redirect:/cycles/" + cycleId;
  }

  private Versioned<CycleView> read(long id) {
    return cycles.forChange(current.id(), new CycleId(id));
  }

  private String form(Versioned<CycleView> read, Model model) {
    pages.answers(model, read.value());
    return with(read, model, "cycles/change");
  }

  private static String question(Versioned<CycleView> read, Model model) {
    return with(read, model, "cycles/finish");
  }

  private static String with(Versioned<CycleView> read, Model model, String page) {
    model.addAttribute("cycle", read.value());
    model.addAttribute("version", Long.toString(read.version()));
    return page;
  }
}
