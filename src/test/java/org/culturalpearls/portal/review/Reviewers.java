package org.culturalpearls.portal.review;

import org.culturalpearls.SomePerson;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;

/** People who review, for tests of the pages about it. */
final class Reviewers {

  static final PersonId BERT = new PersonId(13);
  static final PersonId CILIA = new PersonId(14);

  private Reviewers() {}

  static PersonView anna() {
    return SomePerson.anna(new PersonId(12), Role.SELECTOR);
  }
}
