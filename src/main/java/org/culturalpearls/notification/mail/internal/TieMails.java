package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks those who are uninvolved for a decision on somebody's ties, and tells its outcome. */
@Component
class TieMails {

  private final OutboxWriter outbox;

  TieMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(PersonEvent.TieChangeAsked asked) {
    if (!asked.asked().isEmpty()) {
      Recipients uninvolved = Recipients.each(asked.asked().toArray(PersonId[]::new));
      String key = MailKind.TIE_CHANGE_ASKED + ":" + asked.change();
      outbox.put(Notification.of(MailKind.TIE_CHANGE_ASKED, key, uninvolved, null, asked.person()));
    }
  }

  @EventListener
  void tell(PersonEvent.TieChangeDecided decided) {
    MailKind kind =
        decided.confirmed() ? MailKind.TIE_CHANGE_CONFIRMED : MailKind.TIE_CHANGE_REFUSED;
    String key = kind + ":" + decided.change();
    outbox.put(Notification.of(kind, key, Recipients.each(decided.person()), null));
  }
}
