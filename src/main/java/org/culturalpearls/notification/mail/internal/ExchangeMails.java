package org.culturalpearls.notification.mail.internal;

import org.culturalpearls.exchange.ContactRequestEvent;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.VisitEvent;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
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
    MailKind kind = kind(asked);
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

  private static MailKind kind(ContactRequestEvent.Asked asked) {
    if (asked.again()) {
      return MailKind.CONTACT_REMINDED;
    }
    return asked.visit() ? MailKind.VISIT_ASKED : MailKind.CONTACT_ASKED;
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
    put(kind, event.practice(), event.request(), whom);
  }

  @EventListener
  void tell(VisitEvent.DaySet set) {
    MailKind kind = MailKind.VISIT_DAY_SET;
    outbox.put(
        Notification.of(
            kind,
            kind + ":" + set.request().value() + ":" + set.at().toEpochMilli(),
            Recipients.each(set.other()),
            null,
            set.practice(),
            set.request(),
            set.day()));
  }

  @EventListener
  void tell(VisitEvent.ReportAsked asked) {
    MailKind kind = asked.again() ? MailKind.VISIT_REPORT_REMINDED : MailKind.VISIT_REPORT_ASKED;
    outbox.put(
        Notification.of(
            kind,
            kind + ":" + asked.request().value() + ":" + asked.day(),
            Recipients.each(asked.visitor()),
            null,
            asked.practice(),
            asked.request()));
  }

  @EventListener
  void tell(VisitEvent.Reported reported) {
    put(MailKind.VISIT_REPORTED, reported.practice(), reported.request(), reported.host());
  }

  private void put(MailKind kind, PracticeId practice, ContactRequestId request, PersonId... whom) {
    outbox.put(
        Notification.of(
            kind, kind + ":" + request.value(), Recipients.each(whom), null, practice, request));
  }
}
