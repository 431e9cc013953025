package org.culturalpearls.notification.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails that list several tasks of several cases: reminders and the coordinators' morning. */
@Component
class ListMails {

  private static final Set<MailKind> KINDS =
      Set.of(MailKind.REMINDER, MailKind.COORDINATORS_MORNING);

  private final ReminderLines lines;
  private final MailSettings settings;
  private final MessageSource texts;

  ListMails(
      ReminderLines lines, MailSettings settings, @Qualifier("mailTexts") MessageSource texts) {
    this.lines = lines;
    this.settings = settings;
    this.texts = texts;
  }

  static boolean isList(Mail mail) {
    return KINDS.contains(mail.kind());
  }

  /** Whether anything of which it reminds is still to be done. */
  boolean isWanted(Mail mail) {
    return mail.kind() != MailKind.REMINDER || lines.anyIsOpen(mail.id());
  }

  MailContent content(Mail mail, PersonView recipient) {
    return content(mail, recipient, lines.of(mail, MailWords.of(texts, recipient)));
  }

  MailContent content(Mail mail, PersonView recipient, List<String> listed) {
    MailWords words = MailWords.of(texts, recipient);
    Object[] named =
        mail.kind() == MailKind.COORDINATORS_MORNING
            ? Stream.concat(
                    Stream.of(""),
                    mail.arguments().stream().map(number -> Long.valueOf(number.value())))
                .toArray()
            : new Object[] {"", (long) listed.size(), listed.isEmpty() ? "" : listed.get(0)};
    String base = "mail." + mail.kind();
    return new MailContent(
        words.language().locale().getLanguage(),
        words.say("mail.greeting", recipient.name()),
        words.say(base + ".subject", named),
        words.say(base + ".first", named),
        words.say("mail.button.tasks"),
        settings.address("/"),
        words.say(base + ".why", named),
        listed,
        null,
        words.say("mail.who.you", named),
        words.say("mail.less", settings.address("/me/mails")),
        words.say("mail.programme"));
  }
}
