package org.culturalpearls.portal.people;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
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

/** Changes a person's roles; offers only those that the reader may change. */
@Controller
@RequestMapping("/people/{personId}/roles")
class RolesController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final PersonPages pages;

  RolesController(CurrentPerson current, PeopleService people, PersonPages pages) {
    this.current = current;
    this.people = people;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long personId, Model model) {
    Versioned<PersonView> read = people.forChange(current.id(), new PersonId(personId));
    model.addAttribute("form", RolesForm.of(read));
    return form(read, offered(read.value()), model);
  }

  @PostMapping
  String change(
      @PathVariable long personId,
      @ModelAttribute("form") RolesForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    Versioned<PersonView> read = people.forChange(current.id(), new PersonId(personId));
    Set<Role> offered = offered(read.value());
    if (!FormErrors.accepts(
        errors, () -> people.changeRoles(current.id(), form.change(read.value(), offered)))) {
      if (!Long.toString(read.version()).equals(form.version())) {
        model.addAttribute(
            "newer", List.of(new Fact("person.roles", pages.roles(read.value().roles()))));
      }
      return form(read, offered, model);
    }
    FlashMessage.after(after, "roles.saved", "roles.saved.next");
    return "redirect:/people/" + personId;
  }

  private Set<Role> offered(PersonView person) {
    Set<Role> offered = people.changeableRoles(current.id(), person.id());
    if (offered.isEmpty()) {
      throw new NotAllowed(
          current.id().equals(person.id())
              ? "error.people.own-roles"
              : "error.people.administrators-only");
    }
    return offered;
  }

  private String form(Versioned<PersonView> read, Set<Role> offered, Model model) {
    PersonView person = read.value();
    model.addAttribute("person", person);
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("offered", pages.choices(offered));
    model.addAttribute(
        "fixed",
        pages.roles(person.roles().stream().filter(role -> !offered.contains(role)).toList()));
    return "people/roles";
  }
}
