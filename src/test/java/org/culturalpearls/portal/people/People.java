package org.culturalpearls.portal.people;

import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;

/** Persons whom the pages show. */
final class People {

  private People() {}

  static PersonView anna(Role... roles) {
    return new PersonView(
        new PersonId(12),
        "Anna Saar",
        "anna@example.org",
        "House of Culture",
        Language.ET,
        ZoneId.of("Europe/Tallinn"),
        null,
        Set.of(roles),
        true);
  }
}
