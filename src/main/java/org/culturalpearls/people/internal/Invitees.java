package org.culturalpearls.people.internal;

import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Who may be given a link to choose a password, and whether it is their first. */
@Component
class Invitees {

  private final Persons persons;
  private final PersonRights rights;
  private final PasswordStore passwords;

  Invitees(Persons persons, PersonRights rights, PasswordStore passwords) {
    this.persons = persons;
    this.rights = rights;
    this.passwords = passwords;
  }

  /** Holds the person, so that links of one person are made one after the other. */
  Person require(PersonId actor, PersonId id) {
    Person person =
        persons.lock(id.value()).orElseThrow(() -> new NotFound("error.people.no-person"));
    rights.requireCareFor(actor, person);
    if (!person.isActive()) {
      throw RuleBroken.of("error.people.invite-inactive");
    }
    return person;
  }

  LinkKind kind(PersonId person) {
    return passwords.has(person) ? LinkKind.PASSWORD_RESET : LinkKind.INVITATION;
  }
}
