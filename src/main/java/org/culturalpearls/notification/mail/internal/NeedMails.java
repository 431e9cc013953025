package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.reuse.wanted.NeedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells teams what others did with what their towns look for. */
@Component
class NeedMails {

  private final OutboxWriter outbox;

  NeedMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(NeedEvent.Answered answered) {
    outbox.put(
        Notification.of(
            MailKind.NEED_ANSWERED,
            MailKind.NEED_ANSWERED + ":" + answered.participation().value() + ":" + answered.day(),
            Recipients.team(answered.participation()),
            answered.participation(),
            answered.answers()));
  }

  @EventListener
  void tell(NeedEvent.EndsSoon ending) {
    outbox.put(
        Notification.of(
            MailKind.NEED_ENDS_SOON,
            MailKind.NEED_ENDS_SOON + ":" + ending.need().value() + ":" + ending.until(),
            Recipients.team(ending.participation()),
            ending.participation(),
            ending.until()));
  }

  @EventListener
  void tell(NeedEvent.TakenDown taken) {
    outbox.put(
        Notification.of(
            MailKind.NEED_TAKEN_DOWN,
            MailKind.NEED_TAKEN_DOWN + ":" + taken.need().value(),
            Recipients.team(taken.participation()).but(taken.by()),
            taken.participation()));
  }
}
