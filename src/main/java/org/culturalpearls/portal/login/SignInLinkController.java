package org.culturalpearls.portal.login;

import java.util.Map;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.ServletWebRequest;

/** The pages of logging in with a mailed link; using the link up is the filter chain's. */
@Controller
@RequestMapping("/login/link")
class SignInLinkController {

  private static final String PAGE = "login/link";

  private final AskedLinks asked;
  private final CurrentPerson current;

  SignInLinkController(AskedLinks asked, CurrentPerson current) {
    this.asked = asked;
    this.current = current;
  }

  @GetMapping
  String show(@RequestParam Map<String, String> state, Model model) {
    asked.empty(model);
    model.addAttribute("sent", state.containsKey("sent"));
    return PAGE;
  }

  @PostMapping
  String ask(
      @ModelAttribute("form") AddressForm form,
      BindingResult errors,
      ServletWebRequest web,
      Model model) {
    boolean taken = asked.take(LinkKind.SIGN_IN, form, errors, web, model);
    return taken ? "redirect:/login/link?sent" : PAGE;
  }

  /**
   * The page behind the link: a button, and nothing is looked up. Mail programs open links before
   * people do, and that must neither use one up nor tell whether one is right.
   */
  @GetMapping("/{token}")
  String open(@PathVariable String token, Model model) {
    model.addAttribute("token", token);
    model.addAttribute("other", current.find().map(person -> person.name()).orElse(null));
    return "login/open";
  }

  /** The filter chain comes here with a link that was used, has expired or never was. */
  @PostMapping("/closed")
  @ResponseStatus(HttpStatus.GONE)
  String closed(@ModelAttribute("form") AddressForm form, BindingResult errors, Model model) {
    model.addAttribute("mailed", asked.areMailed());
    errors.reject("error.login.link-closed");
    return PAGE;
  }
}
