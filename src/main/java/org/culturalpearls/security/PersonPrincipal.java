package org.culturalpearls.security;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;

/**
 * The logged-in person, as known at the start of the current request.
 *
 * @param name display name
 * @param roles the roles at the start of this request, never those at login
 * @param zone the time zone in which this person reads dates
 */
public record PersonPrincipal(
    PersonId id, String name, Set<Role> roles, ZoneId zone, Language language)
    implements Serializable {

  public PersonPrincipal {
    roles = Set.copyOf(roles);
  }

  public static PersonPrincipal of(PersonView person) {
    return new PersonPrincipal(
        person.id(), person.name(), person.roles(), person.zone(), person.language());
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /**
   * Returns the id: frameworks use this as the user name and log it, so it contains nothing
   * personal.
   */
  @Override
  public String toString() {
    return Long.toString(id.value());
  }
}
