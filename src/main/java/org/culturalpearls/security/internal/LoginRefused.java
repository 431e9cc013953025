package org.culturalpearls.security.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.culturalpearls.security.SecurityEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Forwards to a page that shows the reason, with the typed address; or redirects to the second step
 * where only that is missing.
 */
class LoginRefused implements AuthenticationFailureHandler {

  /** The page of the password, the only one on which an address is typed. */
  static final String PASSWORD = "/login/refused";

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final String refused;
  private final ApplicationEventPublisher events;

  /**
   * @param refused the page, unless nothing was checked
   */
  LoginRefused(String refused, ApplicationEventPublisher events) {
    this.refused = refused;
    this.events = events;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    if (why instanceof SecondStep.Asked asked) {
      asked.step().begin(request);
      redirects.sendRedirect(request, response, "/login/code");
      return;
    }
    String page = page(why);
    if (why instanceof CodeLogin.WrongCode wrong) {
      events.publishEvent(new LoginEvent.WrongCode(wrong.person(), null, request));
    } else if (page.equals(refused)) {
      events.publishEvent(
          new LoginEvent(SecurityEvent.Kind.LOGIN_FAILED, null, typedAddress(request), request));
    }
    request.getRequestDispatcher(page).forward(request, response);
  }

  private String page(AuthenticationException why) {
    if (why instanceof TooManyTries) {
      return "/login/wait";
    }
    return why instanceof ManyLogins ? "/login/busy" : refused;
  }

  /** Anybody may add an address to the other forms, and the log would name its person. */
  private String typedAddress(HttpServletRequest request) {
    return refused.equals(PASSWORD) ? request.getParameter("email") : null;
  }

  /** Thrown for a login that was not checked, because of too many failed ones before. */
  static class TooManyTries extends AuthenticationException {

    TooManyTries() {
      super("too many tries");
    }
  }

  /** Thrown for a login that was not checked, because too many others are being checked. */
  static class ManyLogins extends AuthenticationException {

    ManyLogins() {
      super("many logins at once");
    }
  }
}
