package org.culturalpearls.people.internal;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.culturalpearls.people.AddressChangeId;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;

/**
 * The record of a change of a person's address; never changed, emptied when the person is erased.
 */
@Entity
class AddressChange extends Numbered {

  private Long personId;
  private Long changedBy;
  private Instant changedAt;
  private String oldAddress;
  private String newAddress;

  protected AddressChange() {}

  AddressChange(Person person, String oldAddress, PersonId by, Instant at) {
    this.personId = person.id().value();
    this.changedBy = by.value();
    this.changedAt = at;
    this.oldAddress = oldAddress;
    this.newAddress = person.email();
  }

  AddressService.ChangeView view() {
    return new AddressService.ChangeView(
        changedAt, new PersonId(changedBy), oldAddress, newAddress);
  }

  PersonEvent.AddressChanged event() {
    return new PersonEvent.AddressChanged(
        new AddressChangeId(id), new PersonId(personId), new PersonId(changedBy), changedAt);
  }
}
