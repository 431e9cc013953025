package org.culturalpearls.portal.award;

import java.util.List;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.people.TypedPeople;
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

/** Appoints selectors, jurors, the chair of the jury and deputies. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/people")
class AppointmentsController {

  private static final String PAGE = "award/people";

  private final CurrentPerson current;
  private final AwardSettingsService awards;
  private final SettingsPage settings;
  private final AwardPages pages;
  private final TypedPeople people;

  AppointmentsController(
      CurrentPerson current,
      AwardSettingsService awards,
      SettingsPage settings,
      AwardPages pages,
      TypedPeople people) {
    this.current = current;
    this.awards = awards;
    this.settings = settings;
    this.pages = pages;
    this.people = people;
  }

  @ModelAttribute("people")
  List<PersonView> people() {
    return people.choices(current.id());
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    Versioned<AwardSettings> read = settings.read(new CycleId(cycleId));
    model.addAttribute("form", AppointmentsForm.of(read, people));
    addWithoutCountry(read.value().cycle(), model);
    return settings.show(PAGE, AwardPart.PEOPLE, pages::appointed, read, model);
  }

  @PostMapping
  String change(
      @PathVariable long cycleId,
      @ModelAttribute("form") AppointmentsForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    String next =
        settings.save(
            cycle,
            PAGE,
            form.version(),
            () -> awards.appoint(current.id(), form.command(cycle, people)),
            pages::appointed,
            errors,
            model,
            after);
    if (errors.hasErrors()) {
      addWithoutCountry(cycle, model);
    }
    return next;
  }

  private void addWithoutCountry(CycleId cycle, Model model) {
    model.addAttribute(
        "withoutCountry", pages.withoutCountry(awards.withoutCountry(current.id(), cycle)));
  }
}
