package org.culturalpearls.notification.mail.internal;

import java.time.Clock;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.MailServer;
import org.culturalpearls.notification.outbox.core.Moment;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.notification.outbox.core.ToAddress;
import org.culturalpearls.people.LinkRequested;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SecondFactorEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends people their one-time links and notifies them of changes of their access. */
@Component
class AccessMails {

  private final OutboxWriter outbox;
  private final MailServer server;
  private final Clock clock;

  AccessMails(OutboxWriter outbox, MailServer server, Clock clock) {
    this.outbox = outbox;
    this.server = server;
    this.clock = clock;
  }

  @EventListener
  void tell(LinkRequested link) {
    MailKind kind = link.toEnter() ? MailKind.ENTRY : MailKind.valueOf(link.kind().name());
    Recipients person = Recipients.each(link.person());
    String key = kind + ":" + link.link().value();
    outbox.put(Notification.of(kind, key, person, null, link.link(), link.expiresAt()));
  }

  /** Each of the two addresses gets a mail: the reader of the old one must be notified. */
  @EventListener
  void tell(PersonEvent.AddressChanged changed) {
    for (ToAddress address : ToAddress.values()) {
      String key = MailKind.ADDRESS_CHANGED + ":" + changed.change().value() + ":" + address;
      outbox.put(
          Notification.of(
              MailKind.ADDRESS_CHANGED,
              key,
              Recipients.each(changed.person()),
              null,
              changed.change(),
              changed.by(),
              new Moment(changed.at()),
              address));
    }
  }

  @EventListener
  void tell(PersonEvent.PasswordChanged change) {
    if (!change.first()) {
      warn(MailKind.PASSWORD_CHANGED, change.person());
    }
  }

  @EventListener
  void tell(SecondFactorEvent change) {
    boolean added = change instanceof SecondFactorEvent.Added;
    warn(added ? MailKind.FACTOR_ADDED : MailKind.FACTOR_REMOVED, change.person());
  }

  /** Without a mail server it is not even held: released months later it would only frighten. */
  private void warn(MailKind kind, PersonId person) {
    if (server.isSet()) {
      String key = kind + ":" + clock.millis();
      outbox.put(Notification.of(kind, key, Recipients.each(person), null));
    }
  }
}
