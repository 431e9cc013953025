package org.culturalpearls.notification.mail.internal;

import java.time.Instant;
import java.time.ZoneId;
import org.culturalpearls.notification.mail.internal.MailContent.Also;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Says what a mail is made of in the words of its reader, from the greeting to the last line. */
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
        words.say(parts.base() + ".subject", named),
        words.say(parts.base() + ".first", named),
        words.say(button(parts.kind()), named),
        settings.address(parts.path()),
        words.say(parts.base() + ".why", named),
        parts.lines(),
        parts.until(),
        words.say(parts.who(), named),
        footer.less(parts.kind(), words),
        words.say("mail.programme"),
        footer.contact(words),
        also(parts.kind(), words));
  }

  /** Results are also for everybody to read. */
  private Also also(MailKind kind, MailWords words) {
    return kind.isOfResults()
        ? new Also(words.say("mail.also.pearls"), settings.address("/pearls"))
        : null;
  }

  /**
   * Without the name where the programme does not know the person yet: a stranger may have typed it
   * for somebody else's address.
   */
  private static String greeting(MailKind kind, PersonView recipient, MailWords words) {
    return kind == MailKind.ENTRY || recipient.roles().isEmpty()
        ? words.say("mail.greeting.nameless")
        : words.say("mail.greeting", recipient.name());
  }

  private static String button(MailKind kind) {
    if (kind.isOfAccess()) {
      return "mail." + kind + ".button";
    }
    if (kind.isList() || kind.isOfAward()) {
      return "mail.button.tasks";
    }
    if (kind.isOfReview()) {
      return "mail.button.reviews";
    }
    return kind == MailKind.TASK ? "mail.button.task" : "mail.button.case";
  }

  /** Until when something is to be done, or until when a link works. */
  public static String until(MailKind kind, Instant due, MailWords words, ZoneId zone) {
    return kind.isOfAccess() ? words.works(due) : words.until(due, zone);
  }
}
