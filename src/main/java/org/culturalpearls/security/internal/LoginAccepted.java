package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Marks the beginning of the session and leads to the page that was asked for, or home. Who comes
 * with a mailed link may do so in another browser: the link itself knows the page. It is a path in
 * any case, whatever host the request named.
 */
class LoginAccepted implements AuthenticationSuccessHandler {

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final SessionBegin begin;
  private final WantedPage requests;
  private final Duration unused;

  /**
   * @param unused how long the session lasts without being used
   */
  LoginAccepted(SessionBegin begin, WantedPage requests, Duration unused) {
    this.begin = begin;
    this.requests = requests;
    this.unused = unused;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(unused.toSeconds()));
    begin.mark(session);
    String page = person.getDetails() instanceof String known ? known : requests.of(request);
    requests.removeRequest(request, response);
    redirects.sendRedirect(request, response, Objects.requireNonNullElse(page, "/"));
  }
}
