package org.culturalpearls.notification.delivery.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.ReadMail;
import org.culturalpearls.notification.mail.core.MailWriter;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.ReadableMails;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Component;

/** Builds mails as one person may see them. */
@Component
class MailViews {

  private final MailWriter writer;
  private final ReadableMails readable;
  private final PeopleService people;

  MailViews(MailWriter writer, ReadableMails readable, PeopleService people) {
    this.writer = writer;
    this.readable = readable;
    this.people = people;
  }

  /**
   * Builds a page of a list.
   *
   * @param oneMore than fits
   * @param subjects whether the reader may see more than states
   * @param answers whether the reader manages the mail server, and reads its answers
   */
  Paged<MailView> of(
      List<Mail> oneMore, int page, PersonId reader, boolean subjects, boolean answers) {
    Map<PersonId, PersonView> recipients =
        people.persons(oneMore.stream().map(Mail::recipient).distinct().toList());
    Set<CaseKey> hidden = subjects ? readable.hidden(oneMore, reader) : Set.of();
    return Paged.of(oneMore, page)
        .map(
            mail -> {
              PersonView recipient = recipients.get(mail.recipient());
              boolean shown =
                  subjects && !(readable.isOfNomination(mail) && hidden.contains(mail.caseKey()));
              String subject = shown ? subject(mail, recipient, reader) : null;
              String name = subjects && !shown ? null : recipient.name();
              return view(mail, name, subject, shown, answers);
            });
  }

  ReadMail read(Mail mail, PersonId reader, boolean answers) {
    PersonView recipient = people.person(mail.recipient());
    MailText text = text(mail, recipient, reader);
    String name = text == null && !reader.equals(recipient.id()) ? null : recipient.name();
    String subject = text == null ? null : text.subject();
    return new ReadMail(view(mail, name, subject, text != null, answers), text);
  }

  /** Null like {@link #text}. */
  private String subject(Mail mail, PersonView recipient, PersonId reader) {
    try {
      return writer.subject(mail, recipient, reader);
    } catch (NotFound notForThisReader) {
      return null;
    }
  }

  /**
   * Writes a mail that is not in the outbox yet.
   *
   * @throws NotFound if the reader may not see what it names
   */
  MailText preview(NewMail mail, PersonId reader, Instant now) {
    Mail written =
        new Mail(
            new MailId(0),
            mail.kind(),
            mail.recipient(),
            mail.caseKey(),
            mail.taskId(),
            mail.arguments().stream().map(Argument::of).toList(),
            MailState.WAITING,
            false,
            0,
            null,
            null,
            now,
            null);
    return writer.write(written, people.person(mail.recipient()), reader);
  }

  /** Null if the reader may not, or no longer, see what it names. */
  private MailText text(Mail mail, PersonView recipient, PersonId reader) {
    try {
      return writer.write(mail, recipient, reader);
    } catch (NotFound notForThisReader) {
      return null;
    }
  }

  private static MailView view(
      Mail mail, String recipient, String subject, boolean withCase, boolean withAnswer) {
    return new MailView(
        mail.id(),
        subject,
        recipient,
        withCase ? mail.caseKey() : null,
        mail.state(),
        mail.held(),
        mail.why(),
        withAnswer ? mail.answer() : null,
        mail.createdAt(),
        mail.endedAt());
  }
}
