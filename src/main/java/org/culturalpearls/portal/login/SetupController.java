package org.culturalpearls.portal.login;

import org.culturalpearls.people.SetupService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Creates the first administrator; the page does not exist once there is a person. */
@Controller
@RequestMapping("/setup")
class SetupController {

  private static final String PAGE = "login/setup";

  private final SetupService setup;

  SetupController(SetupService setup) {
    this.setup = setup;
  }

  @GetMapping
  String show(Model model) {
    requireOpen();
    model.addAttribute("form", SetupForm.empty());
    return PAGE;
  }

  @PostMapping
  String create(
      @ModelAttribute("form") SetupForm form, BindingResult errors, RedirectAttributes after) {
    requireOpen();
    NewPassword.requireSame(form.password(), form.again(), errors);
    if (!errors.hasErrors()) {
      FormErrors.accepts(errors, () -> create(form, errors));
    }
    if (errors.hasErrors()) {
      return PAGE;
    }
    FlashMessage.after(after, "setup.done", "setup.done.next");
    return "redirect:/login";
  }

  /** Only a wrong token is not found here; the error is shown beside its field. */
  private void create(SetupForm form, BindingResult errors) {
    try {
      setup.createFirstAdministrator(form.command());
    } catch (NotFound wrongToken) {
      errors.rejectValue("token", "error.portal.setup-token");
    }
  }

  private void requireOpen() {
    if (!setup.isOpen()) {
      throw new NotFound("problem.not-found.text");
    }
  }
}
