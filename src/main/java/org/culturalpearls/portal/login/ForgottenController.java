package org.culturalpearls.portal.login;

import java.util.Map;
import org.culturalpearls.people.LinkKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Accepts requests for a link to replace a forgotten password. */
@Controller
@RequestMapping("/login/forgotten")
class ForgottenController {

  private static final String PAGE = "login/forgotten";

  private final AskedLinks asked;

  ForgottenController(AskedLinks asked) {
    this.asked = asked;
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
    boolean taken = asked.take(LinkKind.PASSWORD_RESET, form, errors, web, model);
    return taken ? "redirect:/login/forgotten?sent" : PAGE;
  }
}
