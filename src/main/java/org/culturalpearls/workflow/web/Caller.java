package org.culturalpearls.workflow.web;

import java.util.Set;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;

/** Who may make a call of the web applications. The engine's own rights apply on top. */
enum Caller {
  /** Whoever is logged in: what Tasklist needs for the own tasks. */
  EVERYBODY(Set.of(Role.values())),
  /** Who moves due dates. */
  COORDINATOR(Set.of(Role.COORDINATOR)),
  /** Who looks into Cockpit. */
  WATCHER(Set.of(Role.COORDINATOR, Role.ADMINISTRATOR));

  private final Set<Role> roles;

  Caller(Set<Role> roles) {
    this.roles = roles;
  }

  boolean admits(PersonPrincipal person) {
    return this == EVERYBODY || roles.stream().anyMatch(person::has);
  }
}
