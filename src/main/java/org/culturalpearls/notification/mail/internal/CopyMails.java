package org.culturalpearls.notification.mail.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Moment;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.privacy.CopyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks administrators for a copy of somebody's data, and tells the person that it was made. */
@Component
class CopyMails {

  private final OutboxWriter outbox;

  CopyMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  /** One mail a day, however often somebody asks and takes it back. */
  @EventListener
  void tell(CopyEvent.Asked asked) {
    if (!asked.administrators().isEmpty()) {
      LocalDate day = LocalDate.ofInstant(asked.at(), ZoneOffset.UTC);
      String key = MailKind.COPY_ASKED + ":" + asked.person().value() + ":" + day;
      Recipients administrators = Recipients.each(asked.administrators());
      outbox.put(Notification.of(MailKind.COPY_ASKED, key, administrators, null, asked.person()));
    }
  }

  @EventListener
  void tell(CopyEvent.Made made) {
    String key = MailKind.COPY_MADE + ":" + made.person().value() + ":" + made.at().toEpochMilli();
    outbox.put(
        Notification.of(
            MailKind.COPY_MADE,
            key,
            Recipients.each(made.person()),
            null,
            made.by(),
            new Moment(made.at())));
  }
}
