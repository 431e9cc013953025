package org.culturalpearls.portal.people;

import java.util.Optional;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
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

/** Changes a mentor's profile; for the mentor, coordinators and administrators. */
@Controller
@RequestMapping("/people/{personId}/profile")
class ProfileController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final PersonPages pages;

  ProfileController(CurrentPerson current, PeopleService people, PersonPages pages) {
    this.current = current;
    this.people = people;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long personId, Model model) {
    Optional<Versioned<MentorView>> read = read(personId);
    PersonView person = people.person(new PersonId(personId));
    if (!person.roles().contains(Role.MENTOR)) {
      throw RuleBroken.of("error.people.profile-needs-role");
    }
    model.addAttribute("form", read.map(ProfileForm::of).orElseGet(ProfileForm::empty));
    return form(person, read, model);
  }

  @PostMapping
  String save(
      @PathVariable long personId,
      @ModelAttribute("form") ProfileForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    read(personId);
    PersonView person = people.person(new PersonId(personId));
    if (!FormErrors.accepts(
        errors, () -> people.saveMentorProfile(current.id(), form.save(person.id())))) {
      Optional<Versioned<MentorView>> now = read(personId);
      now.filter(newer -> !version(now).equals(form.version()))
          .ifPresent(newer -> model.addAttribute("newer", pages.facts(newer.value())));
      return form(person, now, model);
    }
    FlashMessage.after(after, "profile.saved", "profile.saved.next");
    return "redirect:" + (looksAfterPeople() ? "/people/" + personId : "/me");
  }

  private Optional<Versioned<MentorView>> read(long personId) {
    return people.profileForChange(current.id(), new PersonId(personId));
  }

  private String form(PersonView person, Optional<Versioned<MentorView>> read, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("version", version(read));
    model.addAttribute("staff", looksAfterPeople());
    pages.profileAnswers(model);
    return "people/profile";
  }

  private boolean looksAfterPeople() {
    return current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR);
  }

  private static String version(Optional<Versioned<MentorView>> read) {
    return read.map(known -> Long.toString(known.version())).orElse("");
  }
}
