package org.culturalpearls.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the web applications who is logged in: the person of our own login, whose groups the engine
 * then reads from our identity provider. The engine's filter creates it by reflection.
 */
public class SingleSignOn implements AuthenticationProvider {

  static String userId(PersonId person) {
    return "person-" + person.value();
  }

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    return person()
        .map(person -> AuthenticationResult.successful(userId(person.id())))
        .orElseGet(AuthenticationResult::unsuccessful);
  }

  private static Optional<PersonPrincipal> person() {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(login)
        .map(Authentication::getPrincipal)
        .filter(PersonPrincipal.class::isInstance)
        .map(PersonPrincipal.class::cast);
  }

  /** The filter chain before has already required a login. */
  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {}
}
