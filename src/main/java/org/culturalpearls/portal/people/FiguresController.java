package org.culturalpearls.portal.people;

import java.util.List;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
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

/** Says what a town is like; for the office and the lead of the town. */
@Controller
@RequestMapping("/municipalities/{municipalityId}/figures")
class FiguresController {

  private final CurrentPerson current;
  private final MunicipalityService municipalities;
  private final TownFigureService figures;
  private final ParticipationService participations;

  FiguresController(
      CurrentPerson current,
      MunicipalityService municipalities,
      TownFigureService figures,
      ParticipationService participations) {
    this.current = current;
    this.municipalities = municipalities;
    this.figures = figures;
    this.participations = participations;
  }

  @GetMapping
  String show(@PathVariable long municipalityId, Model model) {
    MunicipalityId id = new MunicipalityId(municipalityId);
    Versioned<TownFigures> read = figures.forChange(current.id(), id);
    model.addAttribute("form", FiguresForm.of(read));
    return form(id, read, model);
  }

  @PostMapping
  String change(
      @PathVariable long municipalityId,
      @ModelAttribute("form") FiguresForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    MunicipalityId id = new MunicipalityId(municipalityId);
    PersonId person = current.id();
    Versioned<TownFigures> before = figures.forChange(person, id);
    if (!FormErrors.accepts(errors, () -> figures.change(person, form.change(id)))) {
      if (!Long.toString(before.version()).equals(form.version())) {
        model.addAttribute("newer", facts(before.value()));
      }
      return form(id, before, model);
    }
    FlashMessage.after(after, "figures.saved", null);
    return "redirect:" + back(id);
  }

  private String form(MunicipalityId id, Versioned<TownFigures> read, Model model) {
    MunicipalityView town = municipalities.municipality(id);
    model.addAttribute("town", town);
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("back", back(id));
    return "municipalities/figures";
  }

  /** The page of the case for whoever works for the town, else the office's page of the town. */
  private String back(MunicipalityId town) {
    return participations.ofPerson(current.id()).stream()
        .filter(part -> part.municipalityId().equals(town))
        .findFirst()
        .map(part -> "/cases/" + part.caseKey())
        .orElse("/municipalities/" + town.value());
  }

  private static List<Fact> facts(TownFigures now) {
    return List.of(
        new Fact("field.population", FiguresForm.text(now.population())),
        new Fact("field.populationYear", FiguresForm.text(now.populationYear())),
        new Fact("field.latitude", FiguresForm.text(now.latitude())),
        new Fact("field.longitude", FiguresForm.text(now.longitude())));
  }
}
