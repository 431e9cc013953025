package org.culturalpearls.portal.cycles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.cases.HiddenNominations;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a cycle: its dates, its days per step, its towns; its figures when it is finished. */
@Controller
class CycleController {

  private final CurrentPerson current;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final MunicipalityService municipalities;
  private final PeopleService people;
  private final MilestoneService milestones;
  private final HiddenNominations hidden;
  private final CyclePages pages;
  private final Choices choices;

  CycleController(
      CurrentPerson current,
      CycleService cycles,
      ParticipationService participations,
      MunicipalityService municipalities,
      PeopleService people,
      MilestoneService milestones,
      HiddenNominations hidden,
      CyclePages pages,
      Choices choices) {
    this.current = current;
    this.cycles = cycles;
    this.participations = participations;
    this.municipalities = municipalities;
    this.people = people;
    this.milestones = milestones;
    this.hidden = hidden;
    this.pages = pages;
    this.choices = choices;
  }

  @GetMapping("/cycles/{cycleId}")
  String show(
      @PathVariable long cycleId,
      @ModelAttribute("form") ParticipationFilter form,
      BindingResult errors,
      Model model) {
    CycleView cycle = pages.cycle(current.id(), cycleId);
    Paged<ParticipationView> found = found(form, cycle);
    model.addAttribute("cycle", cycle);
    model.addAttribute("facts", pages.facts(cycle));
    model.addAttribute("figures", pages.figures(cycle));
    model.addAttribute("pearls", cycle.finished() ? pearls(cycle.id()) : List.of());
    model.addAttribute("late", cycle.finished() ? List.of() : dueAfterEnd(cycle.id()));
    model.addAttribute("days", cycles.stepDays(cycle.id()));
    model.addAttribute("found", found);
    model.addAttribute("hidden", hidden(found.items()));
    model.addAttribute("url", form.address(cycle.id()));
    model.addAttribute("stages", choices.of(Stage.values(), "stage."));
    model.addAttribute(
        "names", Names.of(people, found.items().stream().map(ParticipationView::lead)));
    return "cycles/cycle";
  }

  private Paged<ParticipationView> found(ParticipationFilter form, CycleView cycle) {
    Paged<ParticipationView> all = participations.search(current.id(), form.search(cycle.id()));
    return new Paged<>(hidden.seen(current.id(), all.items()), all.page(), all.hasNext());
  }

  /** The cases whose teams the reader does not change, because of a conflict of interest. */
  private Set<String> hidden(List<ParticipationView> towns) {
    return hidden.of(current.id(), towns.stream().map(town -> town.caseKey().value()).toList());
  }

  private List<LateTown> dueAfterEnd(CycleId cycle) {
    Map<ParticipationId, Integer> late = milestones.dueAfterEnd(current.id(), cycle);
    return participations.participations(late.keySet()).values().stream()
        .map(town -> new LateTown(town.town(), town.caseKey().value(), late.get(town.id())))
        .sorted(Comparator.comparing(LateTown::town))
        .toList();
  }

  private List<String> pearls(CycleId cycle) {
    List<MunicipalityId> pearls = cycles.pearls(cycle);
    return municipalities.municipalities(pearls).values().stream()
        .map(town -> town.name() + ", " + choices.label(town.country(), "country."))
        .sorted()
        .toList();
  }

  /** A town with milestones that are due after the end of the cycle. */
  record LateTown(String town, String caseKey, int milestones) {}
}
