package org.culturalpearls.people;

import java.time.ZoneId;
import java.util.Set;

/**
 * A person as others in the programme see them.
 *
 * @param zone the time zone in which this person reads dates
 * @param country of which the person is; null while nobody has said it
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

  /** The same person at another address. */
  public PersonView at(String otherEmail) {
    return new PersonView(
        id, name, otherEmail, organisation, language, zone, country, roles, active);
  }
}
