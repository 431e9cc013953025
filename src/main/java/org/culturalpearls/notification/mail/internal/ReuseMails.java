package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.reuse.AdoptionEvent;
import org.culturalpearls.reuse.AdoptionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells authors that their practice was taken up and how it went, and asks teams. Which town it was
 * stands in no mail: the page says it if the town wishes.
 */
@Component
class ReuseMails {

  private final OutboxWriter outbox;

  ReuseMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(AdoptionEvent.Adopted adopted) {
    outbox.put(
        Notification.of(
            MailKind.PRACTICE_ADOPTED,
            key(MailKind.PRACTICE_ADOPTED, adopted.adoption()),
            Recipients.each(adopted.author()).but(adopted.by()),
            null,
            adopted.practice()));
  }

  @EventListener
  void tell(AdoptionEvent.Told told) {
    outbox.put(
        Notification.of(
            MailKind.PRACTICE_TAKEN_UP,
            key(MailKind.PRACTICE_TAKEN_UP, told.adoption()),
            Recipients.each(told.author()).but(told.by()),
            null,
            told.practice()));
  }

  @EventListener
  void tell(AdoptionEvent.Asked asked) {
    outbox.put(
        Notification.of(
            MailKind.ADOPTION_ASKED,
            key(MailKind.ADOPTION_ASKED, asked.adoption()),
            Recipients.team(asked.participation()),
            asked.participation(),
            asked.practice()));
  }

  private static String key(MailKind kind, AdoptionId adoption) {
    return kind + ":" + adoption.value();
  }
}
