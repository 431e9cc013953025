package org.culturalpearls.portal.people;

import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkService;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Creates a one-time link for a person. It is sent by mail, and a reload of the page that follows
 * sends no second one; if no mails are sent it is shown to the actor, once, in the response itself:
 * for a redirect it would have to be stored in the session, which is in the database.
 */
@Controller
@RequestMapping("/people/{personId}/invitation")
class InvitingController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final InvitationService invitations;
  private final LinkService links;

  InvitingController(
      CurrentPerson current,
      PeopleService people,
      InvitationService invitations,
      LinkService links) {
    this.current = current;
    this.people = people;
    this.invitations = invitations;
    this.links = links;
  }

  @GetMapping
  String show(@PathVariable long personId, Model model) {
    model.addAttribute("form", new Confirmation(null));
    return page(personId, model);
  }

  @PostMapping
  String invite(
      @PathVariable long personId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = new PersonId(personId);
    if (!links.areMailed()) {
      FormErrors.accepts(errors, () -> show(invitations.invite(current.id(), person), model));
      return page(personId, model);
    }
    if (!FormErrors.accepts(errors, () -> links.invite(current.id(), person))) {
      return page(personId, model);
    }
    PersonView invited = people.person(person);
    FlashMessage.after(
        after, "invite.mail.done", "invite.mail.done.next", invited.name(), invited.email());
    return "redirect:/people/" + personId;
  }

  private static void show(IssuedLink issued, Model model) {
    model.addAttribute("link", address(issued.token()));
    model.addAttribute("expires", issued.expiresAt());
  }

  private String page(long personId, Model model) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    PersonView person = people.forChange(current.id(), new PersonId(personId)).value();
    model.addAttribute("person", person);
    model.addAttribute("mailed", links.areMailed());
    model.addAttribute(
        "closed", !links.areMailed() && !invitations.mayBeShown(current.id(), person.id()));
    return "people/invitation";
  }

  private static String address(String token) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/invitation/{token}")
        .buildAndExpand(token)
        .toUriString();
  }
}
