package org.culturalpearls.portal.exchange;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.contact.ContactService;
import org.springframework.stereotype.Component;

/** Says whether somebody has a telephone number to share: who has none is not asked. */
@Component
class OwnTelephone {

  private final ContactService contacts;

  OwnTelephone(ContactService contacts) {
    this.contacts = contacts;
  }

  boolean isTold(PersonId person) {
    return contacts.own(person).filter(told -> !told.value().telephone().isEmpty()).isPresent();
  }
}
