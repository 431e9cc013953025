package org.culturalpearls.portal.award;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the award of a cycle with its state and settings. */
@Controller
class AwardController {

  private final CurrentPerson current;
  private final AwardSettingsService settings;
  private final CycleService cycles;
  private final AwardPages pages;
  private final TitleDecisionService decisions;
  private final ReviewOfficeService office;

  AwardController(
      CurrentPerson current,
      AwardSettingsService settings,
      CycleService cycles,
      AwardPages pages,
      TitleDecisionService decisions,
      ReviewOfficeService office) {
    this.current = current;
    this.settings = settings;
    this.cycles = cycles;
    this.pages = pages;
    this.decisions = decisions;
    this.office = office;
  }

  @GetMapping("/cycles/{cycleId}/award")
  String show(@PathVariable long cycleId, Model model) {
    CycleId id = new CycleId(cycleId);
    Optional<Versioned<AwardSettings>> found = settings.find(current.id(), id);
    CycleView cycle = cycles.cycle(id);
    model.addAttribute("cycle", cycle);
    if (found.isEmpty()) {
      return "award/none";
    }
    AwardSettings award = found.get().value();
    model.addAttribute("award", award);
    model.addAttribute(
        "fixed",
        Arrays.stream(AwardPart.values())
            .filter(award::isFixed)
            .map(AwardPart::name)
            .collect(Collectors.toSet()));
    model.addAttribute("state", AwardPages.state(award));
    model.addAttribute("pages", pages);
    model.addAttribute("dates", pages.dates(award, cycle));
    model.addAttribute("rules", pages.rules(award));
    model.addAttribute("areas", pages.areas(award));
    model.addAttribute("appointed", pages.appointed(award));
    model.addAttribute("stages", AwardStage.values());
    model.addAttribute("decision", decisions.state(current.id(), id).orElse(null));
    model.addAttribute("unassigned", office.unassigned(current.id(), id));
    model.addAttribute("gaps", settings.gaps(current.id(), id));
    model.addAttribute(
        "withoutCountry", pages.withoutCountry(settings.withoutCountry(current.id(), id)));
    return "award/award";
  }
}
