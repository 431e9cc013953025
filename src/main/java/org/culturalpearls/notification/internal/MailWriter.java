package org.culturalpearls.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.notification.MailText;
import org.culturalpearls.notification.TaskName;
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

  private static final String TO_COMPLETE = "NominationProcess.UserTask_CompleteNomination";

  private final CycleService cycles;
  private final ReadableMails readable;
  private final ArgumentWords arguments;
  private final ListMails lists;
  private final OneTimeLinks links;
  private final GatheredMails gathered;
  private final NominationCopy copy;
  private final MailFooter footer;
  private final MailSettings settings;
  private final MailLayout layout;
  private final MessageSource texts;

  MailWriter(
      CycleService cycles,
      ReadableMails readable,
      ArgumentWords arguments,
      ListMails lists,
      OneTimeLinks links,
      GatheredMails gathered,
      NominationCopy copy,
      MailFooter footer,
      MailSettings settings,
      MailLayout layout,
      @Qualifier("mailTexts") MessageSource texts) {
    this.cycles = cycles;
    this.readable = readable;
    this.arguments = arguments;
    this.lists = lists;
    this.links = links;
    this.gathered = gathered;
    this.copy = copy;
    this.footer = footer;
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
    if (mail.kind() == MailKind.LIST) {
      List<String> subjects =
          gathered.in(mail.id()).stream()
              .filter(each -> readable.isReadable(each, reader))
              .map(each -> hidden(each, recipient, reader).subject())
              .toList();
      return layout.of(lists.content(mail, recipient, subjects));
    }
    return layout.of(hidden(mail, recipient, reader));
  }

  private MailContent hidden(Mail mail, PersonView recipient, PersonId reader) {
    return ListMails.isList(mail)
        ? lists.content(mail, recipient, reader)
        : content(mail, recipient, reader, path(mail, OneTimeLinks.HIDDEN));
  }

  /** The same, to be sent: only here a one-time link gets its token. */
  MailText toSend(Mail mail, PersonView recipient) {
    Optional<String> token = links.token(mail);
    return token.isEmpty()
        ? write(mail, recipient, recipient.id())
        : layout.of(content(mail, recipient, recipient.id(), path(mail, token.get())));
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
        Stream.concat(Stream.of(town), facts.stream().map(fact -> word(fact, town, words)))
            .toArray();
    String until =
        facts.stream()
            .filter(Instant.class::isInstance)
            .map(due -> until(kind, (Instant) due, words, SAMPLE_ZONE))
            .findFirst()
            .orElse(null);
    Parts parts = new Parts(kind, base, named, List.of(), until, sampleWho(kind), samplePath(kind));
    return layout.of(content(parts, reader, words));
  }

  private static String sampleWho(MailKind kind) {
    if (kind.isOfAccess() || kind.isList() || kind.isOfAward() || kind.isOfReview()) {
      return "mail.who.you";
    }
    return kind == MailKind.TASK ? "mail.who.task.team" : "mail.who.team";
  }

  private static String samplePath(MailKind kind) {
    if (kind.isOfAccess()) {
      return OneTimeLinks.path(kind, OneTimeLinks.HIDDEN);
    }
    return kind == MailKind.TASK || kind.isList() || kind.isOfAward() || kind.isOfReview()
        ? "/"
        : "/cases";
  }

  private static Object word(Object fact, String town, MailWords words) {
    if (fact instanceof Instant due) {
      return words.day(due, SAMPLE_ZONE);
    }
    if (fact instanceof Before before) {
      return words.moment(before.at(), SAMPLE_ZONE);
    }
    if (fact instanceof TaskName task) {
      String key = "task." + task.process() + "." + task.task() + ".subject";
      return words.say(key, town, words.day(MailSamples.DUE, SAMPLE_ZONE));
    }
    if (fact instanceof MailKind told) {
      return words.say("mail." + told + ".subject", town);
    }
    if (fact instanceof Enum<?> constant) {
      return words.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
    return fact instanceof LocalDate date ? words.date(date) : fact;
  }

  private MailContent content(Mail mail, PersonView recipient, PersonId reader, String path) {
    MailWords words = MailWords.of(texts, recipient);
    if (!readable.isReadable(mail, reader)) {
      throw new NotFound("error.notification.mail-not-found");
    }
    Optional<ParticipationView> town = readable.town(mail);
    ZoneId zone = zone(mail, town).orElseGet(recipient::zone);
    Object[] named =
        Stream.concat(
                Stream.of(town.map(ParticipationView::town).orElse("")),
                mail.arguments().stream()
                    .filter(Argument::isNamed)
                    .map(argument -> arguments.word(argument, reader, words, zone)))
            .toArray();
    Parts parts =
        new Parts(
            mail.kind(),
            base(mail),
            named,
            town.map(of -> lines(mail, of, reader, words)).orElse(List.of()),
            due(mail, words, zone),
            who(mail),
            path);
    return content(parts, recipient, words);
  }

  /** What was submitted, in a receipt; what is to be completed, where that is the task. */
  private List<String> lines(Mail mail, ParticipationView town, PersonId reader, MailWords words) {
    return value(mail, Argument.TASK).filter(TO_COMPLETE::equals).isPresent()
        ? copy.asked(town.id(), reader, words)
        : copy.of(mail, reader, words, cycles.cycle(town.cycleId()).zone());
  }

  /** Of the cycle that it speaks of: that of its case, or one that it names. */
  private Optional<ZoneId> zone(Mail mail, Optional<ParticipationView> town) {
    return town.map(ParticipationView::cycleId)
        .or(() -> value(mail, Argument.CYCLE).map(id -> new CycleId(Long.parseLong(id))))
        .map(id -> cycles.cycle(id).zone());
  }

  /** What makes one mail differ from another. */
  private record Parts(
      MailKind kind,
      String base,
      Object[] named,
      List<String> lines,
      String until,
      String who,
      String path) {}

  private MailContent content(Parts parts, PersonView recipient, MailWords words) {
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
        footer.contact(words));
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

  private static String base(Mail mail) {
    return value(mail, Argument.TASK).map(task -> "task." + task).orElse("mail." + mail.kind());
  }

  private static String who(Mail mail) {
    String who = value(mail, Argument.WHO).orElse("you");
    return mail.kind() == MailKind.TASK ? "mail.who.task." + who : "mail.who." + who;
  }

  private static String due(Mail mail, MailWords words, ZoneId zone) {
    return value(mail, Argument.INSTANT)
        .map(Instant::parse)
        .map(due -> until(mail.kind(), due, words, zone))
        .orElse(null);
  }

  private static String until(MailKind kind, Instant due, MailWords words, ZoneId zone) {
    return kind.isOfAccess() ? words.works(due) : words.until(due, zone);
  }

  private static Optional<String> value(Mail mail, String type) {
    return mail.arguments().stream()
        .filter(argument -> argument.type().equals(type))
        .map(Argument::value)
        .findFirst();
  }

  private static String path(Mail mail, String token) {
    if (mail.kind().isOfAccess()) {
      return OneTimeLinks.path(mail.kind(), token);
    }
    if (mail.taskId() != null) {
      return "/tasks/" + mail.taskId();
    }
    if (mail.kind().isOfReview()) {
      return "/reviews";
    }
    return mail.caseKey() == null ? "/" : "/cases/" + mail.caseKey();
  }
}
