package org.culturalpearls.people.internal.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Versioned;

/** How one person is reached beside the portal. */
@Entity
class ContactDetail {

  @Id private Long personId;

  // An object, so that JPA knows a new one with its assigned id as new.
  @Version private Long version;

  private String telephone;
  private boolean telephoneShown;
  private String reachable;

  protected ContactDetail() {}

  ContactDetail(PersonId person) {
    this.personId = person.value();
  }

  /** Takes checked values. */
  void tell(String newTelephone, boolean shown, String newReachable) {
    telephone = newTelephone;
    telephoneShown = shown;
    reachable = newReachable;
  }

  void requireVersion(ContactService.Save command) {
    if (!version.equals(command.version())) {
      throw new ChangedMeanwhile("error.people.contact-changed");
    }
  }

  ContactView view() {
    return new ContactView(new PersonId(personId), telephone, telephoneShown, reachable);
  }

  Versioned<ContactView> versioned() {
    return new Versioned<>(view(), version);
  }
}
