package org.culturalpearls.security.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Marks the beginning of the session and leads to the page that was asked for, or home. Who comes
 * with a mailed link may do so in another browser: the link itself knows the page.
 */
class LoginAccepted extends SavedRequestAwareAuthenticationSuccessHandler {

  private final SessionBegin begin;
  private final RequestCache requests;

  LoginAccepted(SessionBegin begin, RequestCache requests) {
    this.begin = begin;
    this.requests = requests;
    setRequestCache(requests);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws ServletException, IOException {
    begin.mark(request.getSession());
    if (person.getDetails() instanceof String page) {
      requests.removeRequest(request, response);
      getRedirectStrategy().sendRedirect(request, response, page);
      return;
    }
    super.onAuthenticationSuccess(request, response, person);
  }
}
