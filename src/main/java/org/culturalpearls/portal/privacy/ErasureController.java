package org.culturalpearls.portal.privacy;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests the erasure of a person, after a confirmation: the own, or on somebody's behalf. */
@Controller
class ErasureController {

  private final CurrentPerson current;
  private final ErasureService erasures;
  private final PeopleService people;

  ErasureController(CurrentPerson current, ErasureService erasures, PeopleService people) {
    this.current = current;
    this.erasures = erasures;
    this.people = people;
  }

  @GetMapping("/me/erasure")
  String askSelf(Model model) {
    model.addAttribute("form", new ErasureForm(null));
    return question(current.id(), model);
  }

  /** The session ends with the account: the login page says what happened. */
  @PostMapping("/me/erasure")
  String eraseSelf(@ModelAttribute("form") ErasureForm form, BindingResult errors, Model model) {
    return FormErrors.accepts(errors, () -> request(current.id(), form))
        ? "redirect:/privacy?erased"
        : question(current.id(), model);
  }

  @GetMapping("/people/{personId}/erasure")
  String ask(@PathVariable long personId, Model model) {
    people.requireRole(current.id(), Role.ADMINISTRATOR);
    model.addAttribute("form", new ErasureForm(null));
    return question(new PersonId(personId), model);
  }

  @PostMapping("/people/{personId}/erasure")
  String erase(
      @PathVariable long personId,
      @ModelAttribute("form") ErasureForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    people.requireRole(current.id(), Role.ADMINISTRATOR);
    PersonId person = new PersonId(personId);
    if (!FormErrors.accepts(errors, () -> request(person, form))) {
      return question(person, model);
    }
    FlashMessage.after(after, "erasure.done", "erasure.done.next", erasures.graceDays());
    return "redirect:/people/" + personId;
  }

  private void request(PersonId person, ErasureForm form) {
    if (!"true".equals(form.sure())) {
      throw RuleBroken.in("sure", "error.portal.erasure-not-sure");
    }
    erasures.request(current.id(), person);
  }

  private String question(PersonId person, Model model) {
    model.addAttribute("person", people.person(person));
    model.addAttribute("own", person.equals(current.id()));
    model.addAttribute("days", erasures.graceDays());
    return "privacy/erasure";
  }
}
