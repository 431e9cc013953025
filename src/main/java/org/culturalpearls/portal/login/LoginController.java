package org.culturalpearls.portal.login;

import java.util.Map;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasskeyService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows the login page, also after a refused login; the filter chain checks the password. */
@Controller
class LoginController {

  private static final String PAGE = "login/login";

  private final CurrentPerson current;
  private final SetupService setup;
  private final LinkService links;
  private final PasskeyService passkeys;

  LoginController(
      CurrentPerson current, SetupService setup, LinkService links, PasskeyService passkeys) {
    this.passkeys = passkeys;
    this.current = current;
    this.setup = setup;
    this.links = links;
  }

  @ModelAttribute("mailed")
  boolean linksAreMailed() {
    return links.areMailed();
  }

  @ModelAttribute("passkeys")
  boolean passkeysAreOffered() {
    return passkeys.isOffered();
  }

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> why, Model model) {
    if (current.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("form", new LoginForm(null));
    model.addAttribute("ended", why.containsKey("ended"));
    model.addAttribute("stale", why.containsKey("stale"));
    model.addAttribute("setupOpen", setup.isOpen());
    return PAGE;
  }

  /** The filter chain forwards here after a wrong password and an unknown address alike. */
  @PostMapping("/login/refused")
  String refused(@ModelAttribute("form") LoginForm form, BindingResult errors) {
    errors.reject("error.login.refused");
    return PAGE;
  }

  /** The filter chain forwards here where a passkey is none of ours, or was asked too long ago. */
  @PostMapping("/login/passkey/refused")
  String passkeyRefused(@ModelAttribute("form") LoginForm form, BindingResult errors) {
    errors.reject("error.login.passkey-refused");
    return PAGE;
  }

  @PostMapping("/login/wait")
  @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
  String tooManyTries(@ModelAttribute("form") LoginForm form, BindingResult errors) {
    errors.reject("error.login.wait");
    return PAGE;
  }

  /** Nothing was checked, and no try is lost. */
  @PostMapping("/login/busy")
  @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
  String manyLogins(@ModelAttribute("form") LoginForm form, BindingResult errors) {
    errors.reject("error.login.busy");
    return PAGE;
  }
}
