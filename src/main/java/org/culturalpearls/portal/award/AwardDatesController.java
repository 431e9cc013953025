package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
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

/** Moves the dates of an award. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/dates")
class AwardDatesController {

  private static final String PAGE = "award/dates";

  private final CurrentPerson current;
  private final AwardCycleService awards;
  private final CycleService cycles;
  private final SettingsPage settings;
  private final AwardPages pages;

  AwardDatesController(
      CurrentPerson current,
      AwardCycleService awards,
      CycleService cycles,
      SettingsPage settings,
      AwardPages pages) {
    this.current = current;
    this.awards = awards;
    this.cycles = cycles;
    this.settings = settings;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    Versioned<AwardSettings> read = settings.read(new CycleId(cycleId));
    model.addAttribute("form", AwardDatesForm.of(read));
    return settings.show(
        PAGE,
        AwardPart.RESULTS,
        award -> pages.dates(award, cycles.cycle(award.cycle())),
        read,
        model);
  }

  @PostMapping
  String change(
      @PathVariable long cycleId,
      @ModelAttribute("form") AwardDatesForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    return settings.save(
        cycle,
        PAGE,
        form.version(),
        () -> awards.changeDates(current.id(), form.change(cycle)),
        award -> pages.dates(award, cycles.cycle(cycle)),
        errors,
        model,
        after);
  }
}
