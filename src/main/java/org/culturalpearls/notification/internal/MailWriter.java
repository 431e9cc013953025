package org.culturalpearls.notification.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.notification.MailText;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a mail from what its row names, each time anew: nothing of its text is stored, and what it
 * names is read with the rights of its reader.
 */
@Component
class MailWriter {

  private final ParticipationService participations;
  private final CycleService cycles;
  private final ArgumentWords arguments;
  private final MailSettings settings;
  private final MailLayout layout;
  private final MessageSource texts;

  MailWriter(
      ParticipationService participations,
      CycleService cycles,
      ArgumentWords arguments,
      MailSettings settings,
      MailLayout layout,
      @Qualifier("mailTexts") MessageSource texts) {
    this.participations = participations;
    this.cycles = cycles;
    this.arguments = arguments;
    this.settings = settings;
    this.layout = layout;
    this.texts = texts;
  }

  /**
   * The mail as its recipient gets it, read with the rights of the reader.
   *
   * @throws org.culturalpearls.shared.NotFound when the reader may not see what it names
   */
  MailText write(Mail mail, PersonView recipient, PersonId reader) {
    return layout.of(content(mail, recipient, reader));
  }

  /** Only the subject, for lists. */
  String subject(Mail mail, PersonView recipient, PersonId reader) {
    return content(mail, recipient, reader).subject();
  }

  /** What recipients of this language get: English, where mails are not written in theirs. */
  Language languageFor(PersonView recipient) {
    return MailWords.of(texts, recipient).language();
  }

  private MailContent content(Mail mail, PersonView recipient, PersonId reader) {
    MailWords words = MailWords.of(texts, recipient);
    Optional<ParticipationView> town =
        Optional.ofNullable(mail.caseKey()).flatMap(participations::byCaseKey);
    ZoneId zone =
        town.map(found -> cycles.cycle(found.cycleId()).zone()).orElseGet(recipient::zone);
    Object[] named =
        Stream.concat(
                Stream.of(town.map(ParticipationView::town).orElse("")),
                mail.arguments().stream()
                    .filter(Argument::isNamed)
                    .map(argument -> arguments.word(argument, reader, words, zone)))
            .toArray();
    return content(mail, recipient, words, base(mail), named, due(mail, words, zone));
  }

  private MailContent content(
      Mail mail, PersonView recipient, MailWords words, String base, Object[] named, String until) {
    return new MailContent(
        words.language().locale().getLanguage(),
        words.say("mail.greeting", recipient.name()),
        words.say(base + ".subject", named),
        words.say(base + ".first", named),
        words.say(mail.kind() == MailKind.TASK ? "mail.button.task" : "mail.button.case", named),
        settings.address(path(mail)),
        words.say(base + ".why", named),
        List.of(),
        until,
        words.say(who(mail), named),
        words.say("mail.less", settings.address("/me")),
        words.say("mail.programme"));
  }

  private static String base(Mail mail) {
    return value(mail, Argument.TASK).map(task -> "task." + task).orElse("mail." + mail.kind());
  }

  private static String who(Mail mail) {
    String who = value(mail, Argument.WHO).orElse("you");
    return mail.kind() == MailKind.TASK ? "mail.who.task." + who : "mail.who." + who;
  }

  private static String due(Mail mail, MailWords words, ZoneId zone) {
    return value(mail, Argument.INSTANT)
        .map(due -> words.until(Instant.parse(due), zone))
        .orElse(null);
  }

  private static Optional<String> value(Mail mail, String type) {
    return mail.arguments().stream()
        .filter(argument -> argument.type().equals(type))
        .map(Argument::value)
        .findFirst();
  }

  private static String path(Mail mail) {
    if (mail.taskId() != null) {
      return "/tasks/" + mail.taskId();
    }
    return mail.caseKey() == null ? "/" : "/cases/" + mail.caseKey();
  }
}
