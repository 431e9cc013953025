package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.shared.Contact;
import org.springframework.stereotype.Component;

/** The footer of every mail: how to get fewer, and whom to ask. */
@Component
public class MailFooter {

  private final MailSettings settings;
  private final Contact contact;

  MailFooter(MailSettings settings, Contact contact) {
    this.settings = settings;
    this.contact = contact;
  }

  /**
   * Mails about a person's own access can't be turned off; the text says what nobody ever asks for.
   */
  public String less(MailKind kind, MailWords words) {
    return kind.isOfAccess()
        ? words.say("mail.less.access")
        : words.say("mail.less", settings.address("/me/mails"));
  }

  /** Null if no address for questions is configured. */
  public String contact(MailWords words) {
    return contact.address() == null ? null : words.say("mail.contact", contact.address());
  }
}
