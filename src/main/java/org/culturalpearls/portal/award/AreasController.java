package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.form.Choices;
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

/** Changes the areas from which municipalities may enter. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/areas")
class AreasController {

  private static final String PAGE = "award/areas";

  private final CurrentPerson current;
  private final AwardSettingsService awards;
  private final SettingsPage settings;
  private final AwardPages pages;
  private final Choices choices;

  AreasController(
      CurrentPerson current,
      AwardSettingsService awards,
      SettingsPage settings,
      AwardPages pages,
      Choices choices) {
    this.current = current;
    this.awards = awards;
    this.settings = settings;
    this.pages = pages;
    this.choices = choices;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    Versioned<AwardSettings> read = settings.read(new CycleId(cycleId));
    model.addAttribute("form", AreasForm.of(read));
    return settings.show(PAGE, AwardPart.AREAS, pages::areas, read, countries(model));
  }

  @PostMapping
  String change(
      @PathVariable long cycleId,
      @ModelAttribute("form") AreasForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    return settings.save(
        cycle,
        PAGE,
        form.getVersion(),
        () -> awards.changeAreas(current.id(), form.command(cycle)),
        pages::areas,
        errors,
        countries(model),
        after);
  }

  private Model countries(Model model) {
    return model.addAttribute("countries", choices.sorted(Country.values(), "country."));
  }
}
