package org.culturalpearls.portal.review;

import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;

/** People who review, for tests of the pages about it. */
final class Reviewers {

  static final PersonId BERT = new PersonId(13);
  static final PersonId CILIA = new PersonId(14);

  private Reviewers() {}

  static PersonView anna() {
    return new PersonView(
        new PersonId(12),
        "Anna Saar",
        "anna@example.org",
        "",
        Language.ET,
        ZoneId.of("Europe/Tallinn"),
        null,
        Set.of(Role.SELECTOR),
        true);
  }
}
