package org.culturalpearls.people.internal;

import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Checks who may be given a link to choose a password, and whether it is their first. */
@Component
class Invitees {

  private final Persons persons;
  private final PersonRights rights;
  private final PasswordStore passwords;
  private final DecidingPeople deciding;

  Invitees(Persons persons, PersonRights rights, PasswordStore passwords, DecidingPeople deciding) {
    this.persons = persons;
    this.rights = rights;
    this.passwords = passwords;
    this.deciding = deciding;
  }

  /** Locks the person, so that links of one person are created one after the other. */
  Person require(PersonId actor, PersonId id) {
    Person person =
        persons.lock(id.value()).orElseThrow(() -> new NotFound("error.people.no-person"));
    rights.requireCareFor(actor, person);
    if (!person.isActive()) {
      throw RuleBroken.of("error.people.invite-inactive");
    }
    return person;
  }

  /** The same for a link that the actor will read. */
  void requireToBeShown(PersonId actor, PersonId id) {
    require(actor, id);
    if (!mayBeShown(actor, id)) {
      throw new NotAllowed("error.people.link-by-administrator");
    }
  }

  boolean mayBeShown(PersonId actor, PersonId id) {
    return rights.requireStaff(actor).roles().contains(Role.ADMINISTRATOR)
        || !passwords.has(id)
        || !deciding.include(id);
  }

  LinkKind kind(PersonId person) {
    return passwords.has(person) ? LinkKind.PASSWORD_RESET : LinkKind.INVITATION;
  }
}
