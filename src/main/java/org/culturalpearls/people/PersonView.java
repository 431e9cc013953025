package org.culturalpearls.people;

import java.time.ZoneId;
import java.util.Set;

/**
 * A person as others in the programme see them.
 *
 * @param zone the time zone in which this person reads dates
 * @param country of the person; null while unknown
 * @param active whether the person may log in and be given work
 */
public record PersonView(
    PersonId id,
    String name,
    String email,
    String organisation,
    Language language,
    ZoneId zone,
    Country country,
    Set<Role> roles,
    boolean active) {

  /** Returns the same person with another address. */
  public PersonView at(String otherEmail) {
    return new PersonView(
        id, name, otherEmail, organisation, language, zone, country, roles, active);
  }
}
