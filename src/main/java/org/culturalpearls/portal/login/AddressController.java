package org.culturalpearls.portal.login;

import org.culturalpearls.people.AddressService;
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

/**
 * Shows the page behind the link in the mail to an old e-mail address, where the new one is
 * confirmed.
 */
@Controller
@RequestMapping("/address/{token}")
class AddressController {

  private final CurrentPerson current;
  private final AddressService addresses;

  AddressController(CurrentPerson current, AddressService addresses) {
    this.current = current;
    this.addresses = addresses;
  }

  /** A GET changes nothing: mail programs open links before people do. */
  @GetMapping
  String show(@PathVariable String token, Model model) {
    model.addAttribute("form", new Confirmation(null));
    return page(token, model);
  }

  @PostMapping
  String confirm(
      @PathVariable String token,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> addresses.confirm(token))) {
      return page(token, model);
    }
    FlashMessage.after(after, "address.done", "address.done.next");
    return current.find().isPresent() ? "redirect:/me" : "redirect:/login";
  }

  private String page(String token, Model model) {
    model.addAttribute("change", addresses.open(token));
    return "login/address";
  }
}
