package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Marks the beginning of the session and leads to the page that was asked for, or home. Who comes
 * with a mailed link may do so in another browser: the link itself knows the page. It is a path in
 * any case, whatever host the request named.
 */
class LoginAccepted implements AuthenticationSuccessHandler {

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final SessionBegin begin;
  private final RequestCache requests;

  LoginAccepted(SessionBegin begin, RequestCache requests) {
    this.begin = begin;
    this.requests = requests;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    begin.mark(request.getSession());
    String page = person.getDetails() instanceof String known ? known : WantedPage.of(request);
    requests.removeRequest(request, response);
    redirects.sendRedirect(request, response, Objects.requireNonNullElse(page, "/"));
  }
}
