package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
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

/** Changes the criteria of a stage of an award. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/criteria/{stage}")
class CriteriaController {

  private static final String PAGE = "award/criteria";

  private final CurrentPerson current;
  private final AwardSettingsService awards;
  private final SettingsPage settings;
  private final AwardPages pages;

  CriteriaController(
      CurrentPerson current, AwardSettingsService awards, SettingsPage settings, AwardPages pages) {
    this.current = current;
    this.awards = awards;
    this.settings = settings;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long cycleId, @PathVariable String stage, Model model) {
    Versioned<AwardSettings> read = settings.read(new CycleId(cycleId));
    AwardStage chosen = chosen(stage, model);
    model.addAttribute("form", CriteriaForm.of(read, chosen));
    AwardSettings set = read.value();
    model.addAttribute("begun", set.begun().contains(chosen) && !set.isFixed(AwardPart.CRITERIA));
    return settings.show(
        PAGE, AwardPart.CRITERIA, award -> pages.criteria(award, chosen), read, model);
  }

  @PostMapping
  String change(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @ModelAttribute("form") CriteriaForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    AwardStage chosen = chosen(stage, model);
    return settings.save(
        cycle,
        PAGE,
        form.version(),
        () -> awards.changeCriteria(current.id(), form.command(cycle, chosen)),
        award -> pages.criteria(award, chosen),
        errors,
        model,
        after);
  }

  private static AwardStage chosen(String stage, Model model) {
    for (AwardStage each : AwardStage.values()) {
      if (each.name().equals(stage)) {
        model.addAttribute("stage", each);
        return each;
      }
    }
    throw new NotFound("error.award.no-stage");
  }
}
