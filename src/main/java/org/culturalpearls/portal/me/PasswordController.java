package org.culturalpearls.portal.me;

import org.culturalpearls.people.CredentialService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.login.NewPassword;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasswordTries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a person's own password. */
@Controller
@RequestMapping("/me/password")
class PasswordController {

  private static final String PAGE = "me/password";

  private final CurrentPerson current;
  private final CredentialService credentials;
  private final PasswordTries tries;

  PasswordController(CurrentPerson current, CredentialService credentials, PasswordTries tries) {
    this.current = current;
    this.credentials = credentials;
    this.tries = tries;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("form", new PasswordForm(null, null, null));
    return PAGE;
  }

  @PostMapping
  String change(
      @ModelAttribute("form") PasswordForm form, BindingResult errors, RedirectAttributes after) {
    NewPassword.requireSame(form.password(), form.again(), errors);
    if (errors.hasErrors()
        || !FormErrors.accepts(
            errors,
            () ->
                tries.take(
                    () ->
                        credentials.changePassword(
                            current.id(), form.current(), form.password())))) {
      return PAGE;
    }
    FlashMessage.after(after, "password.changed", "password.changed.next");
    return "redirect:/me";
  }
}
