package org.culturalpearls;

import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;

/** Persons as others see them, for tests in which nobody is stored. */
public final class SomePerson {

  private SomePerson() {}

  public static PersonView anna(PersonId id, Role... roles) {
    return named(id, "Anna Saar", "anna@example.org", roles);
  }

  public static PersonView named(PersonId id, String name, String email, Role... roles) {
    return new PersonView(
        id, name, email, "", Language.ET, ZoneId.of("Europe/Tallinn"), null, Set.of(roles), true);
  }

  /** The same person, who may no longer log in. */
  public static PersonView inactive(PersonView person) {
    return new PersonView(
        person.id(),
        person.name(),
        person.email(),
        person.organisation(),
        person.language(),
        person.zone(),
        person.country(),
        person.roles(),
        false);
  }
}
