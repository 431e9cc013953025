package org.culturalpearls.security;

import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in the current request. */
@Component
public class CurrentPerson {

  /** The acting person; fails where nobody is logged in, which the filter chain rules out. */
  public PersonId id() {
    return principal().id();
  }

  public PersonPrincipal principal() {
    return find()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is logged in"));
  }

  /** The acting person, or empty on pages that are open to all. */
  public Optional<PersonPrincipal> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(authentication)
        .map(Authentication::getPrincipal)
        .filter(PersonPrincipal.class::isInstance)
        .map(PersonPrincipal.class::cast);
  }

  public boolean has(Role role) {
    return find().map(person -> person.has(role)).orElse(false);
  }
}
