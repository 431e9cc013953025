package org.culturalpearls.portal.people;

import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.OrganisationView;
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

/** Searches, adds and changes organisations. */
@Controller
@RequestMapping("/organisations")
class OrganisationsController {

  private static final String ONE = "organisations/organisation";

  private final CurrentPerson current;
  private final PeopleService people;
  private final OrganisationService organisations;
  private final Choices choices;

  OrganisationsController(
      CurrentPerson current,
      PeopleService people,
      OrganisationService organisations,
      Choices choices) {
    this.current = current;
    this.people = people;
    this.organisations = organisations;
    this.choices = choices;
  }

  @GetMapping
  String list(@ModelAttribute("form") OrganisationFilter form, BindingResult errors, Model model) {
    model.addAttribute("found", organisations.search(current.id(), form.search()));
    model.addAttribute("alike", organisations.alike(current.id()));
    model.addAttribute("url", form.address());
    return "organisations/organisations";
  }

  @GetMapping("/new")
  String enter(Model model) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    model.addAttribute("form", OrganisationForm.empty());
    return form(model);
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") OrganisationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> organisations.add(current.id(), form.addition()))) {
      return form(model);
    }
    FlashMessage.after(after, "organisation.added", "organisation.added.next", form.name().strip());
    return "redirect:/organisations";
  }

  @GetMapping("/{organisationId}")
  String show(@PathVariable long organisationId, Model model) {
    Versioned<OrganisationView> read = read(organisationId);
    model.addAttribute("form", OrganisationForm.of(read));
    return form(read, model);
  }

  @PostMapping("/{organisationId}")
  String change(
      @PathVariable long organisationId,
      @ModelAttribute("form") OrganisationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    OrganisationId id = new OrganisationId(organisationId);
    if (!FormErrors.accepts(errors, () -> organisations.change(current.id(), form.change(id)))) {
      Versioned<OrganisationView> now = read(organisationId);
      if (!Long.toString(now.version()).equals(form.version())) {
        model.addAttribute("newer", facts(now.value()));
      }
      return form(now, model);
    }
    FlashMessage.after(after, "organisation.saved", null, form.name().strip());
    return "redirect:/organisations";
  }

  private Versioned<OrganisationView> read(long id) {
    return organisations.forChange(current.id(), new OrganisationId(id));
  }

  private String form(Versioned<OrganisationView> read, Model model) {
    model.addAttribute("organisation", read.value());
    model.addAttribute("version", Long.toString(read.version()));
    return form(model);
  }

  private String form(Model model) {
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("organisations", organisations.names());
    return ONE;
  }

  private List<Fact> facts(OrganisationView organisation) {
    return List.of(
        new Fact("field.name", organisation.name()),
        new Fact("field.country", choices.labelOf(organisation.country(), "country.")),
        new Fact("field.parent", organisation.parentName()));
  }
}
