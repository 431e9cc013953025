package org.culturalpearls.notification.mail.core;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.notification.mail.internal.MailContent;
import org.culturalpearls.notification.mail.internal.MailFooter;
import org.culturalpearls.notification.mail.internal.ReminderLines;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes mails that list several tasks of several cases: reminders and the coordinators' morning
 * mail.
 */
@Component
public class ListMails {

  private static final Set<MailKind> KINDS =
      Set.of(MailKind.REMINDER, MailKind.COORDINATORS_MORNING);

  /** The town, which is none, and six numbers; mails from before the sixth have it as 0. */
  private static final int MORNING_ARGUMENTS = 7;

  private final ReminderLines lines;
  private final MailFooter footer;
  private final MailSettings settings;
  private final MessageSource texts;

  ListMails(
      ReminderLines lines,
      MailFooter footer,
      MailSettings settings,
      @Qualifier("mailTexts") MessageSource texts) {
    this.lines = lines;
    this.footer = footer;
    this.settings = settings;
    this.texts = texts;
  }

  static boolean isList(Mail mail) {
    return KINDS.contains(mail.kind());
  }

  /** Returns whether any listed task is still to be done. */
  public boolean isWanted(Mail mail) {
    return mail.kind() != MailKind.REMINDER || lines.anyIsOpen(mail.id());
  }

  MailContent content(Mail mail, PersonView recipient, PersonId reader) {
    MailWords words = MailWords.of(texts, recipient);
    List<ReminderLines.Line> all = lines.of(mail, words, reader);
    return mail.kind() == MailKind.REMINDER && all.size() == 1
        ? ofOne(mail, recipient, words, all.get(0))
        : content(
            mail,
            recipient,
            all.stream().map(line -> words.say("mail.line", line.what(), line.until())).toList());
  }

  /** A single task is named in subject and first line, and the button leads to it. */
  private MailContent ofOne(
      Mail mail, PersonView recipient, MailWords words, ReminderLines.Line line) {
    Object[] named = {"", 1L, line.what()};
    return content(
        new Parts(mail.kind(), named, List.of(), line.until(), "/tasks/" + line.task()),
        recipient,
        words);
  }

  MailContent content(Mail mail, PersonView recipient, List<String> listed) {
    Object[] named =
        mail.kind() == MailKind.COORDINATORS_MORNING
            ? Stream.of(
                    Stream.<Object>of(""),
                    mail.arguments().stream().map(number -> Long.valueOf(number.value())),
                    Stream.<Object>generate(() -> 0L))
                .flatMap(part -> part)
                .limit(MORNING_ARGUMENTS)
                .toArray()
            : new Object[] {"", (long) listed.size(), listed.isEmpty() ? "" : listed.get(0)};
    return content(
        new Parts(mail.kind(), named, listed, null, "/"),
        recipient,
        MailWords.of(texts, recipient));
  }

  /** The parts in which such mails differ. */
  private record Parts(
      MailKind kind, Object[] named, List<String> listed, String until, String path) {}

  private MailContent content(Parts parts, PersonView recipient, MailWords words) {
    String base = "mail." + parts.kind;
    boolean one = parts.until != null;
    return new MailContent(
        words.language().locale().getLanguage(),
        words.say("mail.greeting", recipient.name()),
        words.say(base + ".subject", parts.named),
        words.say(base + ".first", parts.named),
        words.say(one ? "mail.button.task" : "mail.button.tasks"),
        settings.address(parts.path),
        words.say(base + ".why", parts.named),
        parts.listed,
        parts.until,
        words.say("mail.who.you", parts.named),
        footer.less(parts.kind, words),
        words.say("mail.programme"),
        footer.contact(words),
        null);
  }
}
