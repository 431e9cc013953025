package org.culturalpearls.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.portal.error.TypedTexts;
import org.culturalpearls.security.RequiredProof;
import org.culturalpearls.security.WaitingForm;
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
  private final Clock clock;

  ConfirmController(LinkService links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** The address itself shows only a form that waited for a mailed link. */
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
        .orElseGet(() -> waiting(request, model));
  }

  private String waiting(HttpServletRequest request, Model model) {
    return WaitingForm.in(request, clock.instant())
        .map(
            waiting -> {
              model.addAttribute("waiting", waiting);
              model.addAttribute("typed", TypedTexts.of(waiting.fields()));
              return "login/waiting";
            })
        .orElse("redirect:/");
  }
}
