package org.culturalpearls.people;

import java.time.ZoneId;
import java.util.Set;

/**
 * Enters a person; who is entered can log in only after an invitation.
 *
 * @param country of which the person is, or null
 */
public record AddPerson(
    String name,
    String email,
    String organisation,
    Language language,
    ZoneId zone,
    Country country,
    Set<Role> roles) {

  public AddPerson {
    roles = Set.copyOf(roles);
  }
}
