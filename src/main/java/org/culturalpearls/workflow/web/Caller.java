package org.culturalpearls.workflow.web;

import java.util.Set;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;

/**
 * Who may make a call of the web applications. The engine's own authorizations apply in addition.
 */
enum Caller {
  /** Everybody logged in: what Tasklist needs for the own tasks. */
  EVERYBODY(Set.of(Role.values())),
  /** People who move due dates. */
  COORDINATOR(Set.of(Role.COORDINATOR)),
  /** Users of Cockpit. */
  WATCHER(Set.of(Role.COORDINATOR, Role.ADMINISTRATOR));

  private final Set<Role> roles;

  Caller(Set<Role> roles) {
    this.roles = roles;
  }

  boolean admits(PersonPrincipal person) {
    return this == EVERYBODY || roles.stream().anyMatch(person::has);
  }
}
