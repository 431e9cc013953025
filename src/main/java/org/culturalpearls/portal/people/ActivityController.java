package org.culturalpearls.portal.people;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Confirmation;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deactivates or reactivates a person, after a confirmation. */
@Controller
@RequestMapping("/people/{personId}")
class ActivityController {

  private final CurrentPerson current;
  private final PeopleService people;

  ActivityController(CurrentPerson current, PeopleService people) {
    this.current = current;
    this.people = people;
  }

  @GetMapping("/deactivate")
  String askToDeactivate(@PathVariable long personId, Model model) {
    model.addAttribute("form", new Confirmation(null));
    return question(personId, "deactivate", model);
  }

  @PostMapping("/deactivate")
  String deactivate(
      @PathVariable long personId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = new PersonId(personId);
    return FormErrors.accepts(errors, () -> people.deactivate(current.id(), person))
        ? done(personId, "deactivate", after)
        : question(personId, "deactivate", model);
  }

  @GetMapping("/reactivate")
  String askToReactivate(@PathVariable long personId, Model model) {
    model.addAttribute("form", new Confirmation(null));
    return question(personId, "reactivate", model);
  }

  @PostMapping("/reactivate")
  String reactivate(
      @PathVariable long personId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = new PersonId(personId);
    return FormErrors.accepts(errors, () -> people.reactivate(current.id(), person))
        ? done(personId, "reactivate", after)
        : question(personId, "reactivate", model);
  }

  private String question(long personId, String act, Model model) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    PersonView person = people.forChange(current.id(), new PersonId(personId)).value();
    model.addAttribute("person", person);
    model.addAttribute("act", act);
    return "people/activity";
  }

  private static String done(long personId, String act, RedirectAttributes after) {
    FlashMessage.after(after, "person." + act + ".done", "person." + act + ".done.next");
    return "redirect:/people/" + personId;
  }
}
