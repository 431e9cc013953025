package org.culturalpearls.notification.mail.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies the people of a case that somebody has written to them; the text is in no mail. */
@Component
class ConversationMails {

  private final OutboxWriter outbox;

  ConversationMails(OutboxWriter outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(ConversationEvent.MessagePosted posted) {
    if (!posted.untold().isEmpty()) {
      outbox.put(
          Notification.of(
              MailKind.MESSAGE_POSTED,
              MailKind.MESSAGE_POSTED + ":" + posted.message().value(),
              Recipients.each(posted.untold()),
              posted.town(),
              posted.author()));
    }
  }

  @EventListener
  void tell(ConversationEvent.CoordinatorAskedIn asked) {
    outbox.put(
        Notification.of(
            MailKind.CONVERSATION_ASKED_IN,
            MailKind.CONVERSATION_ASKED_IN
                + ":"
                + asked.town().value()
                + ":"
                + asked.coordinator().value()
                + ":"
                + asked.at().toEpochMilli(),
            Recipients.each(asked.coordinator()),
            asked.town(),
            asked.by()));
  }

  /** Once a day, so that a program that answers each mail gets no second one. */
  @EventListener
  void tell(ConversationEvent.AnswerHeld held) {
    String day = LocalDate.ofInstant(held.at(), ZoneOffset.UTC).toString();
    outbox.put(
        Notification.of(
            MailKind.ANSWER_HELD,
            MailKind.ANSWER_HELD + ":" + day,
            Recipients.each(held.sender()),
            null));
  }
}
