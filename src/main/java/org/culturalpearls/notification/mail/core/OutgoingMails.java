package org.culturalpearls.notification.mail.core;

import org.culturalpearls.conversation.AnswerAddresses;
import org.culturalpearls.notification.calendar.core.CalendarOfMail;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.notification.preference.core.UnsubscribeAddress;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds what is passed to the mail server: text, dates, and headers for mail programs. */
@Component
public class OutgoingMails {

  private final MailWriter writer;
  private final CalendarOfMail calendar;
  private final UnsubscribeAddress unsubscribe;
  private final AnswerAddresses answers;
  private final MessageSource texts;

  OutgoingMails(
      MailWriter writer,
      CalendarOfMail calendar,
      UnsubscribeAddress unsubscribe,
      AnswerAddresses answers,
      @Qualifier("mailTexts") MessageSource texts) {
    this.writer = writer;
    this.calendar = calendar;
    this.unsubscribe = unsubscribe;
    this.answers = answers;
    this.texts = texts;
  }

  /** Throws NotFound if the recipient may not, or no longer, see what the mail names. */
  public OutgoingMail of(Mail mail, PersonView recipient) {
    return new OutgoingMail(
        recipient,
        writer.toSend(mail, recipient),
        MailWords.of(texts, recipient).language(),
        calendar.of(mail, recipient),
        unsubscribe.of(mail),
        mail.kind().isOfConversation()
            ? answers.make(recipient.id(), mail.caseKey()).orElse(null)
            : null);
  }

  /** Stores the dates that the mail carried, once the mail server has accepted it. */
  public void taken(OutgoingMail mail) {
    calendar.keep(mail.to().id(), mail.dates());
  }
}
