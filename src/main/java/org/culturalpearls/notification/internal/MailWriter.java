package org.culturalpearls.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.CaseAccess;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.notification.MailText;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a mail from what its row names, each time anew: nothing of its text is stored, and what it
 * names is read with the rights of its reader.
 */
@Component
class MailWriter {

  private static final ZoneId SAMPLE_ZONE = ZoneId.of("Europe/Stockholm");

  private final ParticipationService participations;
  private final CycleService cycles;
  private final CaseAccess access;
  private final ArgumentWords arguments;
  private final ListMails lists;
  private final MailSettings settings;
  private final MailLayout layout;
  private final MessageSource texts;

  MailWriter(
      ParticipationService participations,
      CycleService cycles,
      CaseAccess access,
      ArgumentWords arguments,
      ListMails lists,
      MailSettings settings,
      MailLayout layout,
      @Qualifier("mailTexts") MessageSource texts) {
    this.participations = participations;
    this.cycles = cycles;
    this.access = access;
    this.arguments = arguments;
    this.lists = lists;
    this.settings = settings;
    this.layout = layout;
    this.texts = texts;
  }

  /**
   * The mail as its recipient gets it, read with the rights of the reader.
   *
   * @throws NotFound when the reader may not see what it names
   */
  MailText write(Mail mail, PersonView recipient, PersonId reader) {
    return layout.of(
        ListMails.isList(mail) ? lists.content(mail, recipient) : content(mail, recipient, reader));
  }

  /** What recipients of this language get: English, where mails are not written in theirs. */
  Language languageFor(PersonView recipient) {
    return MailWords.of(texts, recipient).language();
  }

  /**
   * A text with made-up facts, in this language.
   *
   * @param base the start of its keys
   */
  MailText sample(
      MailKind kind,
      String base,
      String town,
      List<Object> facts,
      Language language,
      PersonView reader) {
    MailWords words = new MailWords(texts, language, reader.zone());
    Object[] named =
        Stream.concat(Stream.of(town), facts.stream().map(fact -> word(fact, words))).toArray();
    String until =
        facts.stream()
            .filter(Instant.class::isInstance)
            .map(due -> words.until((Instant) due, SAMPLE_ZONE))
            .findFirst()
            .orElse(null);
    String who = kind == MailKind.TASK ? "mail.who.task.team" : "mail.who.team";
    Parts parts = new Parts(kind, base, named, until, who, kind == MailKind.TASK ? "/" : "/cases");
    return layout.of(content(parts, reader.name(), words));
  }

  private static Object word(Object fact, MailWords words) {
    if (fact instanceof Instant due) {
      return words.day(due, SAMPLE_ZONE);
    }
    return fact instanceof LocalDate date ? words.date(date) : fact;
  }

  private MailContent content(Mail mail, PersonView recipient, PersonId reader) {
    MailWords words = MailWords.of(texts, recipient);
    Optional<ParticipationView> town =
        Optional.ofNullable(mail.caseKey()).flatMap(participations::byCaseKey);
    requireReadable(mail, town, reader);
    ZoneId zone =
        town.map(found -> cycles.cycle(found.cycleId()).zone()).orElseGet(recipient::zone);
    Object[] named =
        Stream.concat(
                Stream.of(town.map(ParticipationView::town).orElse("")),
                mail.arguments().stream()
                    .filter(Argument::isNamed)
                    .map(argument -> arguments.word(argument, reader, words, zone)))
            .toArray();
    Parts parts =
        new Parts(mail.kind(), base(mail), named, due(mail, words, zone), who(mail), path(mail));
    return content(parts, recipient.name(), words);
  }

  /**
   * Asked for first: an exception out of another facade would undo the transaction around it, in
   * which the mail is cancelled.
   */
  private void requireReadable(Mail mail, Optional<ParticipationView> town, PersonId reader) {
    boolean readable =
        mail.arguments().stream().noneMatch(Argument::isOfPlan)
            || town.filter(found -> access.mayRead(reader, found.id())).isPresent();
    if (!readable) {
      throw new NotFound("error.notification.mail-not-found");
    }
  }

  /** What makes one mail differ from another. */
  private record Parts(
      MailKind kind, String base, Object[] named, String until, String who, String path) {}

  private MailContent content(Parts parts, String name, MailWords words) {
    Object[] named = parts.named();
    return new MailContent(
        words.language().locale().getLanguage(),
        words.say("mail.greeting", name),
        words.say(parts.base() + ".subject", named),
        words.say(parts.base() + ".first", named),
        words.say(parts.kind() == MailKind.TASK ? "mail.button.task" : "mail.button.case", named),
        settings.address(parts.path()),
        words.say(parts.base() + ".why", named),
        List.of(),
        parts.until(),
        words.say(parts.who(), named),
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
