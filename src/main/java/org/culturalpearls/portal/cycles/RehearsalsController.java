package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists rehearsals, those that were deleted too, and lets administrators delete one. */
@Controller
@RequestMapping("/rehearsals")
class RehearsalsController {

  private final CurrentPerson current;
  private final RehearsalService rehearsals;
  private final CycleService cycles;
  private final PeopleService people;

  RehearsalsController(
      CurrentPerson current,
      RehearsalService rehearsals,
      CycleService cycles,
      PeopleService people) {
    this.current = current;
    this.rehearsals = rehearsals;
    this.cycles = cycles;
    this.people = people;
  }

  /**
   * The question before the deletion.
   *
   * @param sure "true" or null
   */
  record DeleteForm(String sure) {}

  @GetMapping
  String list(Model model) {
    List<RehearsalService.Removed> removed = rehearsals.removed(current.id());
    model.addAttribute("rehearsals", rehearsals.rehearsals(current.id()));
    model.addAttribute("removed", removed);
    model.addAttribute(
        "names", Names.of(people, removed.stream().map(RehearsalService.Removed::actor)));
    model.addAttribute("coordinator", current.has(Role.COORDINATOR));
    model.addAttribute("administrator", current.has(Role.ADMINISTRATOR));
    return "rehearsals/rehearsals";
  }

  @GetMapping("/{cycleId}/delete")
  String ask(@PathVariable long cycleId, Model model) {
    model.addAttribute("form", new DeleteForm(null));
    return question(new CycleId(cycleId), model);
  }

  @PostMapping("/{cycleId}/delete")
  String delete(
      @PathVariable long cycleId,
      @ModelAttribute("form") DeleteForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    people.requireRole(current.id(), Role.ADMINISTRATOR);
    if (!FormErrors.accepts(errors, () -> delete(current.id(), cycle, form))) {
      return question(cycle, model);
    }
    FlashMessage.after(after, "rehearsal.deleted", "rehearsal.deleted.next");
    return "redirect:/rehearsals";
  }

  private void delete(PersonId administrator, CycleId cycle, DeleteForm form) {
    if (!"true".equals(form.sure())) {
      throw RuleBroken.in("sure", "error.portal.rehearsal-not-sure");
    }
    rehearsals.remove(administrator, cycle);
  }

  private String question(CycleId cycle, Model model) {
    RehearsalService.Counts counts = rehearsals.counts(current.id(), cycle);
    model.addAttribute("cycle", cycles.cycle(cycle));
    model.addAttribute(
        "counts",
        List.of(
            fact("cases", counts.cases()),
            fact("nominations", counts.nominations()),
            fact("reviews", counts.reviews()),
            fact("titles", counts.titles()),
            fact("documents", counts.documents()),
            fact("mails", counts.mails()),
            fact("instances", counts.instances())));
    return "rehearsals/delete";
  }

  private static Fact fact(String what, int count) {
    return new Fact("rehearsal.count." + what, Integer.toString(count));
  }
}
