package org.culturalpearls.portal.me;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets people tell how the other side of their mentorings reaches them. */
@Controller
@RequestMapping("/me/contact")
class ContactController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final ContactService contacts;

  ContactController(CurrentPerson current, PeopleService people, ContactService contacts) {
    this.current = current;
    this.people = people;
    this.contacts = contacts;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("form", ContactForm.of(contacts.own(current.id())));
    return page(model);
  }

  @PostMapping
  String save(
      @ModelAttribute("form") ContactForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> contacts.save(current.id(), form.command()))) {
      return page(model);
    }
    FlashMessage.after(after, "contact.saved", null);
    return "redirect:/me";
  }

  private String page(Model model) {
    model.addAttribute("person", people.person(current.id()));
    model.addAttribute("limit", ContactService.Save.LONGEST_REACHABLE);
    return "me/contact";
  }
}
