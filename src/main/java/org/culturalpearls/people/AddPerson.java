package org.culturalpearls.people;

import java.time.ZoneId;
import java.util.Set;

/** Enters a person; who is entered can log in only after an invitation. */
public record AddPerson(
    String name,
    String email,
    String organisation,
    Language language,
    ZoneId zone,
    Set<Role> roles) {

  public AddPerson {
    roles = Set.copyOf(roles);
  }
}
