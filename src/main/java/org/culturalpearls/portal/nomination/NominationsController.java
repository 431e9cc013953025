package org.culturalpearls.portal.nomination;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationsOfCycle;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the nominations of a cycle for coordinators, without those that a conflict hides from them.
 */
@Controller
class NominationsController {

  private static final int PAGE = 50;

  private final CurrentPerson current;
  private final NominationService nominations;
  private final CycleService cycles;
  private final Choices choices;

  NominationsController(
      CurrentPerson current, NominationService nominations, CycleService cycles, Choices choices) {
    this.current = current;
    this.nominations = nominations;
    this.cycles = cycles;
    this.choices = choices;
  }

  @GetMapping("/cycles/{cycleId}/award/nominations")
  String list(
      @PathVariable long cycleId,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CycleId cycle = new CycleId(cycleId);
    NominationsOfCycle all = nominations.inCycle(current.id(), cycle);
    List<NominationFacts> chosen =
        all.seen().stream()
            .filter(each -> state.isEmpty() || each.state().name().equals(state))
            .toList();
    model.addAttribute("cycle", cycles.cycle(cycle));
    model.addAttribute("nominations", Paged.partOf(chosen, page, PAGE));
    model.addAttribute("hidden", all.hidden());
    model.addAttribute("state", state);
    model.addAttribute("states", choices.of(NominationState.values(), "nominationstate."));
    model.addAttribute("total", chosen.size());
    return "nomination/list";
  }
}
