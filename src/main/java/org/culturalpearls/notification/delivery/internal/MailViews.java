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

  /** Builds a page of somebody's own mails; what a conflict of interest hides has no subject. */
  Paged<MailView> own(List<Mail> oneMore, int page, PersonId reader) {
    Set<CaseKey> hidden = readable.hidden(oneMore, reader);
    Map<PersonId, PersonView> recipients = recipients(oneMore);
    return Paged.of(oneMore, page)
        .map(
            mail -> {
              boolean hides = readable.isOfNomination(mail) && hidden.contains(mail.caseKey());
              PersonView recipient = recipients.get(mail.recipient());
              return hides
                  ? view(mail, null, null, false, false)
                  : view(mail, recipient.name(), subject(mail, recipient, reader), true, false);
            });
  }

  /**
   * Builds lines of the list of all mails, of which none is hidden from the reader.
   *
   * @param subjects whether the reader may see more than states
   */
  List<MailView> all(List<Mail> mails, PersonId reader, boolean subjects) {
    Map<PersonId, PersonView> recipients = recipients(mails);
    return mails.stream()
        .map(
            mail -> {
              PersonView recipient = recipients.get(mail.recipient());
              String subject = subjects ? subject(mail, recipient, reader) : null;
              return view(mail, recipient.name(), subject, subjects, true);
            })
        .toList();
  }

  private Map<PersonId, PersonView> recipients(List<Mail> mails) {
    return people.persons(mails.stream().map(Mail::recipient).distinct().toList());
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
