package org.culturalpearls.portal.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.conflict.ConflictId;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.ConflictsPage;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.award.review.TieCheckService.FoundTie;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
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
 * Shows the conflicts of interest in a cycle, found and declared; coordinators declare those that
 * they know.
 */
@Controller
@RequestMapping("/cycles/{cycleId}/award/conflicts")
class ConflictsController {

  private final CurrentPerson current;
  private final ConflictService conflicts;
  private final TieCheckService ties;
  private final CycleService cycles;
  private final PeopleService people;
  private final Choices choices;

  ConflictsController(
      CurrentPerson current,
      ConflictService conflicts,
      TieCheckService ties,
      CycleService cycles,
      PeopleService people,
      Choices choices) {
    this.current = current;
    this.conflicts = conflicts;
    this.ties = ties;
    this.cycles = cycles;
    this.people = people;
    this.choices = choices;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    model.addAttribute("form", ConflictForm.empty());
    return page(new CycleId(cycleId), model);
  }

  @PostMapping
  String declare(
      @PathVariable long cycleId,
      @ModelAttribute("form") ConflictForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (FormErrors.accepts(errors, () -> conflicts.declare(current.id(), form.command()))) {
      boolean own = current.id().equals(form.whose());
      FlashMessage.after(
          after, "conflicts.recorded", own ? "conflicts.recorded.own" : "conflicts.recorded.next");
      return "redirect:/cycles/" + cycleId + "/award/conflicts";
    }
    return page(new CycleId(cycleId), model);
  }

  @PostMapping("/{conflictId:\\d+}/withdraw")
  String withdraw(
      @PathVariable long cycleId, @PathVariable long conflictId, RedirectAttributes after) {
    conflicts.withdraw(current.id(), new ConflictId(conflictId));
    FlashMessage.after(after, "conflicts.withdrawn", null);
    return "redirect:/cycles/" + cycleId + "/award/conflicts";
  }

  private String page(CycleId id, Model model) {
    ConflictsPage page = conflicts.page(current.id(), id);
    List<FoundTie> looked = ties.inCycle(current.id(), id);
    Names names =
        Names.of(
            people,
            Stream.of(
                    page.declared().stream().map(ConflictView::person),
                    page.declared().stream().map(ConflictView::by),
                    page.found().stream().map(FoundConflict::person),
                    looked.stream().map(FoundTie::reviewer),
                    looked.stream().map(FoundTie::decidedBy).filter(Objects::nonNull),
                    page.people().stream())
                .flatMap(each -> each));
    model.addAttribute("cycle", cycles.cycle(id));
    model.addAttribute("page", page);
    model.addAttribute("ties", looked);
    model.addAttribute("names", names);
    model.addAttribute("towns", towns(page.nominations()));
    model.addAttribute("nominations", nominations(page.nominations()));
    model.addAttribute(
        "persons",
        page.people().stream().map(person -> Choice.of(person.value(), names.of(person))).toList());
    model.addAttribute("kinds", choices.of(DeclaredKind.values(), "declaredkind."));
    return "review/conflicts";
  }

  private static Map<Long, String> towns(List<NominationFacts> nominations) {
    return nominations.stream()
        .collect(Collectors.toMap(each -> each.id().value(), NominationFacts::town));
  }

  private static List<Choice> nominations(List<NominationFacts> nominations) {
    return nominations.stream().map(each -> Choice.of(each.id().value(), each.town())).toList();
  }
}
