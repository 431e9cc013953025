package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.culturalpearls.security.PersonPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Reads who is logged in from the session, before the filter chain has reloaded the person. */
public final class SessionPerson {

  private SessionPerson() {}

  public static Optional<PersonPrincipal> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(
            known ->
                known.getAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
        .filter(SecurityContext.class::isInstance)
        .map(context -> ((SecurityContext) context).getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(PersonPrincipal.class::isInstance)
        .map(PersonPrincipal.class::cast);
  }
}
