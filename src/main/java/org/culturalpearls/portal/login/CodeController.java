package org.culturalpearls.portal.login;

import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasskeyService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks for the second step, a code or a passkey; the filter chain checks it. */
@Controller
@RequestMapping("/login/code")
class CodeController {

  private static final String PAGE = "login/code";

  private final CurrentPerson current;
  private final PasskeyService passkeys;

  CodeController(CurrentPerson current, PasskeyService passkeys) {
    this.current = current;
    this.passkeys = passkeys;
  }

  @ModelAttribute("passkeys")
  boolean passkeysAreOffered() {
    return passkeys.isOffered();
  }

  @GetMapping
  String show(Model model) {
    if (current.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("form", new CodeForm(null));
    return PAGE;
  }

  /** The filter chain forwards here after a wrong code, and where no first step came before. */
  @PostMapping("/refused")
  String refused(@ModelAttribute("form") CodeForm form, BindingResult errors) {
    errors.rejectValue("code", "error.login.code-refused");
    return PAGE;
  }
}
