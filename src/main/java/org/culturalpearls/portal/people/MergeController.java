package org.culturalpearls.portal.people;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.OrganisationView;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
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

/** Merges an organisation into another, once it was shown what follows from it. */
@Controller
@RequestMapping("/organisations/{organisationId}/merge")
class MergeController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final OrganisationService organisations;

  MergeController(CurrentPerson current, PeopleService people, OrganisationService organisations) {
    this.current = current;
    this.people = people;
    this.organisations = organisations;
  }

  @GetMapping
  String ask(
      @PathVariable long organisationId, @ModelAttribute("form") MergeForm form, Model model) {
    return page(organisationId, model);
  }

  @PostMapping
  String merge(
      @PathVariable long organisationId,
      @ModelAttribute("form") MergeForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    OrganisationId id = new OrganisationId(organisationId);
    OrganisationService.Merging[] merging = new OrganisationService.Merging[1];
    if (!FormErrors.accepts(
        errors, () -> merging[0] = organisations.merging(current.id(), id, form.into()))) {
      return page(organisationId, model);
    }
    if (!form.isConfirmed()) {
      return consequences(merging[0], organisationId, model);
    }
    OrganisationView into = merging[0].into();
    if (!FormErrors.accepts(
        errors,
        () ->
            organisations.merge(
                current.id(),
                new OrganisationService.Merge(
                    id, FormValues.version(form.version()), into.id())))) {
      return page(organisationId, model);
    }
    FlashMessage.after(after, "organisation.merged", null, merging[0].from().name(), into.name());
    return "redirect:/organisations/" + into.id().value();
  }

  private String consequences(OrganisationService.Merging merging, long id, Model model) {
    model.addAttribute("merging", merging);
    model.addAttribute(
        "names", Names.of(people, merging.ties().stream().map(RunningNominations.NewTie::person)));
    return page(id, model);
  }

  private String page(long id, Model model) {
    PersonId reader = current.id();
    Versioned<OrganisationView> read = organisations.forChange(reader, new OrganisationId(id));
    model.addAttribute("organisation", read.value());
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("organisations", organisations.names());
    return "organisations/merge";
  }
}
