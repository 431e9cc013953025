package org.culturalpearls.people;

import java.util.Set;

/** Gives a person exactly these roles; version as read. */
public record ChangeRoles(PersonId person, long version, Set<Role> roles) {

  public ChangeRoles {
    roles = Set.copyOf(roles);
  }
}
