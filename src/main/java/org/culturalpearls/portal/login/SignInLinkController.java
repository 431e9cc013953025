package org.culturalpearls.portal.login;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
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

/** Shows the pages of a login by mailed link; the filter chain consumes the link. */
@Controller
@RequestMapping("/login/link")
class SignInLinkController {

  private static final String PAGE = "login/link";

  private final AskedLinks asked;
  private final LinkService links;
  private final CurrentPerson current;

  SignInLinkController(AskedLinks asked, LinkService links, CurrentPerson current) {
    this.asked = asked;
    this.links = links;
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
   * The page behind the link says whose account it opens, so that nobody logs in as somebody else
   * by a link that was handed on. Looking at it uses nothing up: mail programs open links before
   * people do.
   */
  @GetMapping("/{token}")
  String open(
      @PathVariable String token,
      @ModelAttribute("form") AddressForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response) {
    Optional<String> holder = links.holder(token);
    if (holder.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
      return closed(form, errors, model);
    }
    model.addAttribute("holder", holder.get());
    model.addAttribute("token", token);
    model.addAttribute("other", current.find().map(person -> person.name()).orElse(null));
    return "login/open";
  }

  /** The filter chain forwards here if a link was used, has expired or never existed. */
  @PostMapping("/closed")
  @ResponseStatus(HttpStatus.GONE)
  String closed(@ModelAttribute("form") AddressForm form, BindingResult errors, Model model) {
    model.addAttribute("mailed", asked.areMailed());
    errors.reject("error.login.link-closed");
    return PAGE;
  }
}
