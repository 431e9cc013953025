package org.culturalpearls.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.security.RequiredProof;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks to confirm who acts; the filter chain forwards here, and checks the answer. */
@Controller
@RequestMapping("/confirm")
class ConfirmController {

  private final LinkService links;

  ConfirmController(LinkService links) {
    this.links = links;
  }

  /** The address itself shows nothing: it is asked for what somebody does. */
  @GetMapping
  String show(HttpServletRequest request, Model model) {
    return page(request, model);
  }

  @PostMapping
  String ask(HttpServletRequest request, Model model) {
    return page(request, model);
  }

  private String page(HttpServletRequest request, Model model) {
    return RequiredProof.in(request)
        .map(
            proof -> {
              model.addAttribute("proof", proof);
              model.addAttribute("mailed", links.areMailed());
              return "login/confirm";
            })
        .orElse("redirect:/");
  }
}
