package org.culturalpearls.portal.me;

import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasswordTries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Accepts requests for a change of the own e-mail address. The confirmation link is sent to the old
 * one; if no mails are sent it is shown in the response itself, once.
 */
@Controller
@RequestMapping("/me/email")
class EmailController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final AddressService addresses;
  private final LinkService links;
  private final PasswordTries tries;

  EmailController(
      CurrentPerson current,
      PeopleService people,
      AddressService addresses,
      LinkService links,
      PasswordTries tries) {
    this.current = current;
    this.people = people;
    this.addresses = addresses;
    this.links = links;
    this.tries = tries;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("form", new EmailForm(null, null));
    return page(model);
  }

  @PostMapping
  String ask(@ModelAttribute("form") EmailForm form, BindingResult errors, Model model) {
    FormErrors.accepts(errors, () -> ask(form, model));
    return page(model);
  }

  private void ask(EmailForm form, Model model) {
    tries.take(() -> show(addresses.request(current.id(), form.current(), form.email()), model));
  }

  private static void show(IssuedLink link, Model model) {
    model.addAttribute("expires", link.expiresAt());
    if (link.token() != null) {
      model.addAttribute("link", address(link.token()));
    }
  }

  private String page(Model model) {
    model.addAttribute("person", people.person(current.id()));
    model.addAttribute("mailed", links.areMailed());
    return "me/email";
  }

  private static String address(String token) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/address/{token}")
        .buildAndExpand(token)
        .toUriString();
  }
}
