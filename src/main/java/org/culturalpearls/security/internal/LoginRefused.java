package org.culturalpearls.security.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Forwards to a page that shows the reason, with the typed address. */
class LoginRefused implements AuthenticationFailureHandler {

  private final String refused;

  /**
   * @param refused the page, unless there were too many attempts
   */
  LoginRefused(String refused) {
    this.refused = refused;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    String page = why instanceof TooManyTries ? "/login/wait" : refused;
    request.getRequestDispatcher(page).forward(request, response);
  }
}
