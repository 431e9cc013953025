package org.culturalpearls.portal.login;

import org.culturalpearls.people.InvitationService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the page behind a one-time link, where a person chooses a password. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

  private static final String PAGE = "login/invitation";

  private final InvitationService invitations;

  InvitationController(InvitationService invitations) {
    this.invitations = invitations;
  }

  /** A GET does not use the link: mail programs open links before people do. */
  @GetMapping
  String show(@PathVariable String token, Model model) {
    model.addAttribute("invitation", invitations.open(token));
    model.addAttribute("form", new InvitationForm(null, null));
    return PAGE;
  }

  @PostMapping
  String accept(
      @PathVariable String token,
      @ModelAttribute("form") InvitationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    NewPassword.requireSame(form.password(), form.again(), errors);
    if (errors.hasErrors()
        || !FormErrors.accepts(errors, () -> invitations.accept(token, form.password()))) {
      model.addAttribute("invitation", invitations.open(token));
      return PAGE;
    }
    FlashMessage.after(after, "invitation.done", "invitation.done.next");
    return "redirect:/login";
  }
}
