package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
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

/** Changes the rules by which titles are given, reviews counted and nominations completed. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/rules")
class AwardRulesController {

  private static final String PAGE = "award/rules";

  private final CurrentPerson current;
  private final AwardSettingsService awards;
  private final SettingsPage settings;
  private final AwardPages pages;

  AwardRulesController(
      CurrentPerson current, AwardSettingsService awards, SettingsPage settings, AwardPages pages) {
    this.current = current;
    this.awards = awards;
    this.settings = settings;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    Versioned<AwardSettings> read = settings.read(new CycleId(cycleId));
    model.addAttribute("form", AwardRulesForm.of(read));
    return settings.show(PAGE, AwardPart.RULES, pages::rules, read, model);
  }

  @PostMapping
  String change(
      @PathVariable long cycleId,
      @ModelAttribute("form") AwardRulesForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    return settings.save(
        cycle,
        PAGE,
        form.version(),
        () -> awards.changeRules(current.id(), form.command(cycle)),
        pages::rules,
        errors,
        model,
        after);
  }
}
