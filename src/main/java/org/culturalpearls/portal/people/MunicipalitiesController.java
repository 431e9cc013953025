package org.culturalpearls.portal.people;

import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
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

/** Searches, adds and changes municipalities. */
@Controller
@RequestMapping("/municipalities")
class MunicipalitiesController {

  private static final String ONE = "municipalities/municipality";

  private final CurrentPerson current;
  private final PeopleService people;
  private final MunicipalityService municipalities;
  private final Choices choices;

  MunicipalitiesController(
      CurrentPerson current,
      PeopleService people,
      MunicipalityService municipalities,
      Choices choices) {
    this.current = current;
    this.people = people;
    this.municipalities = municipalities;
    this.choices = choices;
  }

  @GetMapping
  String list(@ModelAttribute("form") MunicipalityFilter form, BindingResult errors, Model model) {
    model.addAttribute("found", municipalities.search(current.id(), form.search()));
    model.addAttribute("url", form.address());
    model.addAttribute("countries", countries());
    return "municipalities/municipalities";
  }

  @GetMapping("/new")
  String enter(Model model) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    model.addAttribute("form", MunicipalityForm.empty());
    model.addAttribute("countries", countries());
    return ONE;
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") MunicipalityForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> municipalities.add(current.id(), form.addition()))) {
      model.addAttribute("countries", countries());
      return ONE;
    }
    FlashMessage.after(after, "municipality.added", "municipality.added.next", form.name().strip());
    return "redirect:/municipalities";
  }

  @GetMapping("/{municipalityId}")
  String show(@PathVariable long municipalityId, Model model) {
    Versioned<MunicipalityView> read = read(municipalityId);
    model.addAttribute("form", MunicipalityForm.of(read));
    return form(read, model);
  }

  @PostMapping("/{municipalityId}")
  String change(
      @PathVariable long municipalityId,
      @ModelAttribute("form") MunicipalityForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    MunicipalityId id = new MunicipalityId(municipalityId);
    if (!FormErrors.accepts(errors, () -> municipalities.change(current.id(), form.change(id)))) {
      Versioned<MunicipalityView> now = read(municipalityId);
      if (!Long.toString(now.version()).equals(form.version())) {
        model.addAttribute("newer", facts(now.value()));
      }
      return form(now, model);
    }
    FlashMessage.after(after, "municipality.saved", null, form.name().strip());
    return "redirect:/municipalities";
  }

  private Versioned<MunicipalityView> read(long id) {
    return municipalities.forChange(current.id(), new MunicipalityId(id));
  }

  private String form(Versioned<MunicipalityView> read, Model model) {
    model.addAttribute("town", read.value());
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("countries", countries());
    return ONE;
  }

  private List<Fact> facts(MunicipalityView town) {
    return List.of(
        new Fact("field.name", town.name()),
        new Fact("field.country", choices.label(town.country(), "country.")),
        new Fact("field.region", town.region()));
  }

  private List<Choice> countries() {
    return choices.sorted(Country.values(), "country.");
  }
}
