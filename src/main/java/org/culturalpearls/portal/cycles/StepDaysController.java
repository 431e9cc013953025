package org.culturalpearls.portal.cycles;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
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

/** Changes the number of days for each step of a cycle. */
@Controller
@RequestMapping("/cycles/{cycleId}/days")
class StepDaysController {

  private final CurrentPerson current;
  private final CycleService cycles;

  StepDaysController(CurrentPerson current, CycleService cycles) {
    this.current = current;
    this.cycles = cycles;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    CycleId id = new CycleId(cycleId);
    Versioned<CycleView> read = cycles.forChange(current.id(), id);
    model.addAttribute("form", StepDaysForm.of(cycles.stepDays(id), read.version()));
    return form(read, model);
  }

  @PostMapping
  String change(
      @PathVariable long cycleId,
      @ModelAttribute("form") StepDaysForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId id = new CycleId(cycleId);
    if (!FormErrors.accepts(errors, () -> save(form.command(id)))) {
      Versioned<CycleView> now = cycles.forChange(current.id(), id);
      if (!Long.toString(now.version()).equals(form.getVersion())) {
        model.addAttribute("newer", facts(cycles.stepDays(id)));
      }
      return form(now, model);
    }
    FlashMessage.after(after, "days.saved", "days.saved.next");
    return "redirect:/cycles/" + cycleId;
  }

  /** Renames the field of an error: the facade names a step, the form has a field for it. */
  private void save(CycleService.ChangeStepDays command) {
    try {
      cycles.changeStepDays(current.id(), command);
    } catch (RuleBroken broken) {
      String field = broken.field().orElse("");
      if (Stream.of(Step.values()).noneMatch(step -> step.name().equals(field))) {
        throw broken;
      }
      throw RuleBroken.in(StepDaysForm.field(field), broken.key(), broken.arguments().toArray());
    }
  }

  private static List<Fact> facts(Map<Step, Integer> days) {
    return days.entrySet().stream()
        .map(each -> new Fact("step." + each.getKey(), each.getValue().toString()))
        .toList();
  }

  private static String form(Versioned<CycleView> read, Model model) {
    model.addAttribute("cycle", read.value());
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("steps", Step.values());
    return "cycles/days";
  }
}
