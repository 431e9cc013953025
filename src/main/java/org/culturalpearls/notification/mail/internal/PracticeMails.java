package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.practice.PracticeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells authors what became of their practices. */
@Component
class PracticeMails {

  private final OutboxWriter outbox;

  PracticeMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(PracticeEvent.Published published) {
    outbox.put(
        Notification.of(
            MailKind.PRACTICE_PUBLISHED,
            key(MailKind.PRACTICE_PUBLISHED, published.practice().value(), published.number()),
            Recipients.each(published.author()),
            null,
            published.practice(),
            published.number()));
  }

  @EventListener
  void tell(PracticeEvent.Declined declined) {
    outbox.put(
        Notification.of(
            MailKind.PRACTICE_DECLINED,
            key(MailKind.PRACTICE_DECLINED, declined.practice().value(), declined.round()),
            Recipients.each(declined.author()),
            null,
            declined.practice()));
  }

  @EventListener
  void tell(PracticeEvent.Archived archived) {
    outbox.put(
        Notification.of(
            MailKind.PRACTICE_ARCHIVED,
            MailKind.PRACTICE_ARCHIVED + ":" + archived.practice().value(),
            Recipients.each(archived.author()),
            null,
            archived.practice()));
  }

  private static String key(MailKind kind, long practice, int number) {
    return kind + ":" + practice + ":" + number;
  }
}
