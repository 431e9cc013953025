package org.culturalpearls.portal.decision;

import java.util.List;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists to the office what is decided and not yet told to the towns. */
@Controller
class UntoldController {

  private final CurrentPerson current;
  private final UntoldDecisionService decisions;
  private final CycleService cycles;
  private final PeopleService people;

  UntoldController(
      CurrentPerson current,
      UntoldDecisionService decisions,
      CycleService cycles,
      PeopleService people) {
    this.current = current;
    this.decisions = decisions;
    this.cycles = cycles;
    this.people = people;
  }

  @GetMapping("/cycles/{cycleId}/award/untold")
  String list(@PathVariable long cycleId, Model model) {
    CycleId cycle = new CycleId(cycleId);
    List<Untold> untold = decisions.ofCycle(current.id(), cycle);
    model.addAttribute("cycle", cycles.cycle(cycle));
    model.addAttribute("untold", untold);
    model.addAttribute("names", Names.of(people, untold.stream().map(Untold::by)));
    return "decision/untold";
  }
}
