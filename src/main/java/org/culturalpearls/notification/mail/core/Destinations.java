package org.culturalpearls.notification.mail.core;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.ToAddress;
import org.culturalpearls.people.AddressChangeId;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Where a mail goes: to its person's address, but for what tells of a change of that. */
@Component
public class Destinations {

  private final AddressService addresses;

  Destinations(AddressService addresses) {
    this.addresses = addresses;
  }

  /** The recipient at the address of this mail. */
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
   * Whether the person gets mails. That an address was changed is told also when the account was
   * closed in the next minute, and not to who is erased.
   */
  public static boolean isReached(Mail mail, PersonView recipient) {
    return recipient.active()
        || mail.kind() == MailKind.ADDRESS_CHANGED && !recipient.email().isEmpty();
  }
}
