package org.culturalpearls.portal.people;

import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormErrors;
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

/** Changes name, address, organisation, language, time zone and country of a person. */
@Controller
@RequestMapping("/people/{personId}/change")
class PersonChangeController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final AddressService addresses;
  private final PersonPages pages;

  PersonChangeController(
      CurrentPerson current, PeopleService people, AddressService addresses, PersonPages pages) {
    this.current = current;
    this.people = people;
    this.addresses = addresses;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long personId, Model model) {
    Versioned<PersonView> read = read(personId);
    model.addAttribute("form", PersonForm.of(read));
    return form(read, model);
  }

  @PostMapping
  String change(
      @PathVariable long personId,
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    Versioned<PersonView> read = read(personId);
    if (!FormErrors.accepts(errors, () -> people.change(current.id(), form.change(read.value())))) {
      Versioned<PersonView> now = read(personId);
      if (!Long.toString(now.version()).equals(form.version())) {
        model.addAttribute("newer", pages.facts(now.value()));
      }
      return form(now, model);
    }
    FlashMessage.after(after, "person.saved", null);
    return "redirect:/people/" + personId;
  }

  /** The own data have a page of their own, except for coordinators and administrators. */
  private Versioned<PersonView> read(long personId) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    return people.forChange(current.id(), new PersonId(personId));
  }

  /** Returns the address if the reader can't change it, or null; the facade checks it again. */
  private String fixedEmail(PersonView person) {
    return addresses.mayChange(current.id(), person.id()) ? null : person.email();
  }

  private String form(Versioned<PersonView> read, Model model) {
    model.addAttribute("person", read.value());
    model.addAttribute("fixedEmail", fixedEmail(read.value()));
    model.addAttribute("version", Long.toString(read.version()));
    pages.answers(model, read.value());
    return "people/change";
  }
}
