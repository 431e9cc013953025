package org.culturalpearls.notification.mail.internal;

import java.time.Instant;
import java.time.ZoneId;
import org.culturalpearls.notification.mail.internal.MailContent.Also;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Formulates the parts of a mail in the reader's language, from the greeting to the last line. */
@Component
public class MailSentences {

  private final MailFooter footer;
  private final MailSettings settings;

  MailSentences(MailFooter footer, MailSettings settings) {
    this.footer = footer;
    this.settings = settings;
  }

  public MailContent of(MailParts parts, PersonView recipient, MailWords words) {
    Object[] named = parts.named();
    return new MailContent(
        words.language().locale().getLanguage(),
        greeting(parts.kind(), recipient, words),
        words.named(words.say(parts.base() + ".subject", named), parts.about()),
        words.namedFirst(words.say(parts.base() + ".first", named), parts.about()),
        words.say(button(parts.kind()), named),
        settings.address(parts.path()),
        words.say(parts.base() + ".why", named),
        parts.lines(),
        parts.until(),
        words.say(parts.who(), named),
        footer.less(parts.kind(), words),
        words.say("mail.programme"),
        footer.contact(words),
        also(parts.kind(), words),
        parts.answers().stream()
            .map(answer -> new Also(answer.words(), settings.address(answer.link())))
            .toList(),
        parts.letter());
  }

  /** Results are also public. */
  private Also also(MailKind kind, MailWords words) {
    return kind.isOfResults()
        ? new Also(words.say("mail.also.pearls"), settings.address("/pearls"))
        : null;
  }

  /**
   * Without the name if the person is not known yet: a stranger may have typed it for somebody
   * else's address.
   */
  private static String greeting(MailKind kind, PersonView recipient, MailWords words) {
    return kind == MailKind.ENTRY || recipient.roles().isEmpty()
        ? words.say("mail.greeting.nameless")
        : words.say("mail.greeting", recipient.name());
  }

  private static String button(MailKind kind) {
    if (kind.isOfAccess()
        || kind.isOfPerson()
        || kind.isOfMeeting()
        || kind == MailKind.VALUES_ASKED) {
      return "mail." + kind + ".button";
    }
    if (kind.isList() || kind.isOfAward()) {
      return "mail.button.tasks";
    }
    if (kind.isOfLetter()) {
      return "mail.button.letter";
    }
    if (kind.isOfReview()) {
      return "mail.button.reviews";
    }
    if (kind.isOfPractice()) {
      return "mail.button.practice";
    }
    if (kind.isOfContact()) {
      return "mail.button.contact";
    }
    return kind == MailKind.TASK || kind == MailKind.TASK_REMINDED
        ? "mail.button.task"
        : "mail.button.case";
  }

  /** The deadline of a task, or the expiry of a link. */
  public static String until(MailKind kind, Instant due, MailWords words, ZoneId zone) {
    return kind.isOfAccess() ? words.works(due) : words.until(due, zone);
  }
}
