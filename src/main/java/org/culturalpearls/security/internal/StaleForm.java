package org.culturalpearls.security.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.RefusedForm;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers refused requests. A form without a valid CSRF token is nearly always a page left open
 * until its session ended: the person is told so, instead of a bare "forbidden". Of an upload that
 * is too large nothing is read, not even its token.
 */
class StaleForm implements AccessDeniedHandler {

  private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();
  private final AccessDeniedHandlerImpl stale = new AccessDeniedHandlerImpl();

  private final CurrentPerson current;
  private final long mostBytes;

  StaleForm(CurrentPerson current, long mostBytes) {
    this.current = current;
    this.mostBytes = mostBytes;
    stale.setErrorPage("/session-ended");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (!(denied instanceof CsrfException)) {
      refused.handle(request, response, denied);
    } else if (request.getContentLengthLong() > mostBytes) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (isLoginOrLogout(request)) {
      response.sendRedirect(request.getContextPath() + "/login?stale");
    } else {
      new RefusedForm(why(request), FormAddress.of(request)).tell(request);
      stale.handle(request, response, denied);
    }
  }

  private RefusedForm.Why why(HttpServletRequest request) {
    if (current.find().isPresent()) {
      return RefusedForm.Why.OTHER_LOGIN;
    }
    return PublicPaths.ALL.matches(request)
        ? RefusedForm.Why.OPEN_PAGE
        : RefusedForm.Why.LOGGED_OUT;
  }

  private static boolean isLoginOrLogout(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals("/login") || path.equals("/logout");
  }
}
