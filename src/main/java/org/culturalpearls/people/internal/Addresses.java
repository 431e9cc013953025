package org.culturalpearls.people.internal;

import java.time.Clock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Checks who may change whose address, and does what follows from every change. */
@Component
class Addresses {

  private final AddressChanges changes;
  private final Invitations invitations;
  private final PersonRights rights;
  private final DecidingPeople deciding;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Addresses(
      AddressChanges changes,
      Invitations invitations,
      PersonRights rights,
      DecidingPeople deciding,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.invitations = invitations;
    this.rights = rights;
    this.deciding = deciding;
    this.events = events;
    this.clock = clock;
  }

  boolean mayChange(PersonId actor, Person person) {
    return !actor.equals(person.id()) && isTrusted(rights.requireCareFor(actor, person), person);
  }

  /** Throws unless the actor may change this person's address at once. */
  void requireMayChange(PersonId actor, Person person) {
    PersonView carer = rights.requireCareFor(actor, person);
    if (actor.equals(person.id())) {
      throw RuleBroken.in("email", "error.people.own-email");
    }
    if (!isTrusted(carer, person)) {
      throw RuleBroken.in("email", "error.people.email-by-administrator");
    }
    // Nobody inactive gets mail, so the old address would not be notified.
    if (!person.isActive()) {
      throw RuleBroken.in("email", "error.people.email-inactive");
    }
  }

  private boolean isTrusted(PersonView carer, Person person) {
    return carer.roles().contains(Role.ADMINISTRATOR) || !deciding.include(person.id());
  }

  /** Handles a changed address: voids links to the old one, records and publishes the change. */
  void changed(Person person, String oldAddress, PersonId by) {
    invitations.voidOpen(person.id().value(), clock.instant());
    AddressChange change =
        changes.saveAndFlush(new AddressChange(person, oldAddress, by, clock.instant()));
    events.publishEvent(change.event());
  }
}
