package org.culturalpearls.portal.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.SessionService;
import org.culturalpearls.security.SessionService.Login;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows where a person is logged in, ends that elsewhere, and renews it here. */
@Controller
@RequestMapping("/me/sessions")
class SessionsController {

  private final CurrentPerson current;
  private final SessionService sessions;

  SessionsController(CurrentPerson current, SessionService sessions) {
    this.current = current;
    this.sessions = sessions;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    List<Login> logins = sessions.of(current.id(), idOf(request));
    model.addAttribute("logins", logins);
    model.addAttribute("others", logins.stream().anyMatch(login -> !login.current()));
    return "me/sessions";
  }

  @PostMapping("/end-others")
  String endOthers(HttpServletRequest request, RedirectAttributes after) {
    sessions.endOthers(current.id(), idOf(request));
    FlashMessage.after(after, "sessions.ended", "sessions.ended.next");
    return "redirect:/me/sessions";
  }

  /** The filter chain has asked who it is; a link leads here, also from Tasklist. */
  @GetMapping("/renew")
  String renew(HttpServletRequest request, RedirectAttributes after) {
    sessions.renew(request);
    FlashMessage.after(after, "sessions.renewed", "sessions.renewed.next");
    return "redirect:/me/sessions";
  }

  private static String idOf(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? "" : session.getId();
  }
}
