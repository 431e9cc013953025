package org.culturalpearls.security.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the login page again with what was typed, by a forward that says only why. */
class LoginRefused implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    String page = why instanceof TooManyTries ? "/login/wait" : "/login/refused";
    request.getRequestDispatcher(page).forward(request, response);
  }
}
