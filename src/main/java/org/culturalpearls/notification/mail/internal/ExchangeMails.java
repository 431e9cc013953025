package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.exchange.ContactRequestEvent;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the two sides of a contact. Who they are stands in no mail: their pages say it. */
@Component
class ExchangeMails {

  private final OutboxWriter outbox;

  ExchangeMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(ContactRequestEvent.Asked asked) {
    MailKind kind = asked.again() ? MailKind.CONTACT_REMINDED : MailKind.CONTACT_ASKED;
    asked
        .links()
        .forEach(
            (person, link) ->
                outbox.put(
                    Notification.of(
                        kind,
                        kind + ":" + asked.request().value(),
                        Recipients.each(person),
                        null,
                        asked.practice(),
                        asked.request(),
                        link,
                        asked.until())));
  }

  @EventListener
  void tell(ContactRequestEvent.Agreed agreed) {
    put(MailKind.CONTACT_AGREED, agreed, agreed.asker(), agreed.host());
  }

  @EventListener
  void tell(ContactRequestEvent.Declined declined) {
    put(MailKind.CONTACT_DECLINED, declined, declined.asker());
  }

  @EventListener
  void tell(ContactRequestEvent.Silent silent) {
    put(MailKind.CONTACT_SILENT, silent, silent.asker());
  }

  @EventListener
  void tell(ContactRequestEvent.Ended ended) {
    put(MailKind.CONTACT_ENDED, ended, ended.other());
  }

  private void put(MailKind kind, ContactRequestEvent event, PersonId... whom) {
    outbox.put(
        Notification.of(
            kind,
            kind + ":" + event.request().value(),
            Recipients.each(whom),
            null,
            event.practice(),
            event.request()));
  }
}
