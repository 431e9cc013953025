package org.culturalpearls.notification.mail.core;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.ToAddress;
import org.culturalpearls.people.AddressChangeId;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Determines the address of a mail: its person's, except for mails about a change of address. */
@Component
public class Destinations {

  private final AddressService addresses;

  Destinations(AddressService addresses) {
    this.addresses = addresses;
  }

  /** Returns the recipient with the address of this mail. */
  public PersonView of(Mail mail, PersonView recipient) {
    return mail.value(Argument.ADDRESS_CHANGE)
        .map(id -> addresses.change(new AddressChangeId(Long.parseLong(id))))
        .map(change -> recipient.at(address(mail, change)))
        .orElse(recipient);
  }

  private static String address(Mail mail, AddressService.ChangeView change) {
    return mail.value(ToAddress.TYPE).filter(ToAddress.OLD.name()::equals).isPresent()
        ? change.oldAddress()
        : change.newAddress();
  }

  /**
   * Returns whether the person gets mails. A change of address is notified also to a closed
   * account, but not to an erased person.
   */
  public static boolean isReached(Mail mail, PersonView recipient) {
    return recipient.active()
        || mail.kind() == MailKind.ADDRESS_CHANGED && !recipient.email().isEmpty();
  }
}
