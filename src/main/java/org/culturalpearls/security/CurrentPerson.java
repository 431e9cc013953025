package org.culturalpearls.security;

import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Provides the person who acts in the current request. */
@Component
public class CurrentPerson {

  /** Returns the acting person; fails if nobody is logged in, which the filter chain rules out. */
  public PersonId id() {
    return principal().id();
  }

  public PersonPrincipal principal() {
    return find()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is logged in"));
  }

  /** Returns the acting person; empty on public pages. */
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
