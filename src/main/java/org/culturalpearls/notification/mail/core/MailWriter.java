package org.culturalpearls.notification.mail.core;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.conversation.AnswerAddresses;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.notification.mail.internal.ArgumentWords;
import org.culturalpearls.notification.mail.internal.LetterParagraphs;
import org.culturalpearls.notification.mail.internal.MailContent;
import org.culturalpearls.notification.mail.internal.MailLayout;
import org.culturalpearls.notification.mail.internal.MailParts;
import org.culturalpearls.notification.mail.internal.MailSentences;
import org.culturalpearls.notification.mail.internal.MeetingLines;
import org.culturalpearls.notification.mail.internal.NominationCopy;
import org.culturalpearls.notification.mail.internal.ValueLines;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.GatheredMails;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.notification.outbox.core.ReadableMails;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a mail from the arguments in its row, each time anew: no text is stored, and what it names
 * is read with the rights of its reader.
 */
@Component
public class MailWriter {

  private final CycleService cycles;
  private final ReadableMails readable;
  private final ArgumentWords arguments;
  private final ListMails lists;
  private final OneTimeLinks links;
  private final GatheredMails gathered;
  private final NominationCopy copy;
  private final MeetingLines meetings;
  private final ValueLines values;
  private final LetterParagraphs letters;
  private final MailSentences sentences;
  private final MailLayout layout;
  private final TaskTitles titles;
  private final MessageSource texts;
  private final TaskTraits traits;
  private final WorkingDays days;
  private final AnswerAddresses answers;

  MailWriter(
      CycleService cycles,
      ReadableMails readable,
      ArgumentWords arguments,
      ListMails lists,
      OneTimeLinks links,
      GatheredMails gathered,
      NominationCopy copy,
      MeetingLines meetings,
      ValueLines values,
      LetterParagraphs letters,
      MailSentences sentences,
      MailLayout layout,
      TaskTitles titles,
      @Qualifier("mailTexts") MessageSource texts,
      TaskTraits traits,
      WorkingDays days,
      AnswerAddresses answers) {
    this.cycles = cycles;
    this.readable = readable;
    this.arguments = arguments;
    this.lists = lists;
    this.links = links;
    this.gathered = gathered;
    this.copy = copy;
    this.meetings = meetings;
    this.values = values;
    this.letters = letters;
    this.sentences = sentences;
    this.layout = layout;
    this.titles = titles;
    this.texts = texts;
    this.traits = traits;
    this.days = days;
    this.answers = answers;
  }

  /**
   * Writes the mail as its recipient gets it, read with the rights of the reader.
   *
   * @throws NotFound if the reader may not see what it names
   */
  public MailText write(Mail mail, PersonView recipient, PersonId reader) {
    return layout.of(whole(mail, recipient, reader));
  }

  /**
   * Returns the subject of {@link #write}, without the text around it.
   *
   * @throws NotFound like {@link #write}
   */
  public String subject(Mail mail, PersonView recipient, PersonId reader) {
    return whole(mail, recipient, reader).subject();
  }

  private MailContent whole(Mail mail, PersonView recipient, PersonId reader) {
    if (mail.kind() != MailKind.LIST) {
      return hidden(mail, recipient, reader);
    }
    List<String> subjects =
        gathered.in(mail.id()).stream()
            .filter(each -> readable.isReadable(each, reader))
            .map(each -> hidden(each, recipient, reader).subject())
            .toList();
    return lists.content(mail, recipient, subjects);
  }

  private MailContent hidden(Mail mail, PersonView recipient, PersonId reader) {
    return ListMails.isList(mail)
        ? lists.content(mail, recipient, reader)
        : content(mail, recipient, reader, path(mail, OneTimeLinks.HIDDEN));
  }

  /** The same, for sending: only here a one-time link gets its token. */
  MailText toSend(Mail mail, PersonView recipient) {
    Optional<String> token = links.token(mail);
    return token.isEmpty()
        ? write(mail, recipient, recipient.id())
        : layout.of(content(mail, recipient, recipient.id(), path(mail, token.get())));
  }

  private MailContent content(Mail mail, PersonView recipient, PersonId reader, String path) {
    MailWords words = MailWords.of(texts, recipient);
    if (!readable.isReadable(mail, reader)) {
      throw new NotFound("error.notification.mail-not-found");
    }
    Optional<ParticipationView> town = readable.town(mail);
    ZoneId zone = zone(mail, town).orElseGet(recipient::zone);
    String ofTown = town.map(ParticipationView::town).orElse("");
    Object[] named =
        Stream.of(
                Stream.of(ofTown),
                mail.arguments().stream()
                    .filter(Argument::isNamed)
                    .map(argument -> arguments.word(argument, reader, words, zone)),
                task(mail, ofTown, words, zone).stream())
            .flatMap(each -> each)
            .toArray();
    MailParts parts =
        new MailParts(
            mail.kind(),
            base(mail),
            named,
            titles.read(reader, Stream.ofNullable(mail.about())).apply(mail.about()),
            town.map(of -> lines(mail, of, reader, words)).orElse(List.of()),
            due(mail, words, zone),
            who(mail),
            path,
            meetings.answers(mail, reader, words, path),
            letters.paragraphs(mail, words));
    return sentences.of(parts, recipient, words);
  }

  /** The submitted content, in a receipt; what is to be completed, in that task. */
  private List<String> lines(Mail mail, ParticipationView town, PersonId reader, MailWords words) {
    if (mail.kind().isOfMeeting()) {
      return meetings.lines(mail, reader, words);
    }
    if (mail.kind().isOfConversation()) {
      return answers.areSet() ? List.of(words.say("mail.answer-by-mail")) : List.of();
    }
    if (mail.kind() == MailKind.VALUES_ASKED) {
      return values.lines(mail, reader, words);
    }
    return mail.task().filter(traits::asksToComplete).isPresent()
        ? copy.asked(town.id(), reader, words)
        : copy.of(mail, reader, words, cycles.cycle(town.cycleId()).zone());
  }

  /** Returns the time zone of the cycle of its case, or of one that it names. */
  private Optional<ZoneId> zone(Mail mail, Optional<ParticipationView> town) {
    return town.map(ParticipationView::cycleId)
        .or(() -> mail.value(Argument.CYCLE).map(id -> new CycleId(Long.parseLong(id))))
        .map(id -> cycles.cycle(id).zone());
  }

  private static String base(Mail mail) {
    return mail.kind() == MailKind.TASK_REMINDED
        ? "mail." + mail.kind()
        : mail.value(Argument.TASK).map(task -> "task." + task).orElse("mail." + mail.kind());
  }

  /** A reminder of a task has words of its own, and what the task is called is the last of them. */
  private static Optional<Object> task(Mail mail, String town, MailWords words, ZoneId zone) {
    return mail.kind() == MailKind.TASK_REMINDED
        ? mail.value(Argument.INSTANT)
            .map(due -> words.day(Instant.parse(due), zone))
            .flatMap(
                day -> mail.task().map(task -> words.say("task." + task + ".subject", town, day)))
        : Optional.empty();
  }

  private static String who(Mail mail) {
    String who = mail.value(Argument.WHO).orElse("you");
    return mail.kind() == MailKind.TASK ? "mail.who.task." + who : "mail.who." + who;
  }

  private String due(Mail mail, MailWords words, ZoneId zone) {
    return mail.value(Argument.INSTANT)
        .map(Instant::parse)
        .map(due -> due(mail, due, words, zone))
        .orElse(null);
  }

  private String due(Mail mail, Instant due, MailWords words, ZoneId zone) {
    String until = MailSentences.until(mail.kind(), due, words, zone);
    return mail.kind() == MailKind.TASK && days.isLittleTime(mail.createdAt(), due, zone)
        ? words.say("mail.little-time", until)
        : until;
  }

  private static String path(Mail mail, String token) {
    if (mail.kind().isOfAccess() || mail.kind().isOfPerson()) {
      return OneTimeLinks.path(mail.kind(), token);
    }
    if (mail.kind().isOfNamedTown()) {
      return "/joint-entries";
    }
    if (mail.taskId() != null) {
      return "/tasks/" + mail.taskId();
    }
    if (mail.kind().isOfPractice()) {
      return mail.value(Argument.PRACTICE).map("/my-practices/"::concat).orElse("/my-practices");
    }
    if (mail.kind().isOfContact() && mail.value(Argument.LINK).isEmpty()) {
      return mail.value(Argument.CONTACT_REQUEST).map("/contacts/"::concat).orElse("/contacts");
    }
    if (mail.kind().isOfReview()) {
      return "/reviews";
    }
    if (mail.value(Argument.LINK).isPresent()) {
      return OneTimeLinks.path(mail.kind(), token);
    }
    if (mail.caseKey() == null) {
      return "/";
    }
    if (mail.kind().isOfMeeting()) {
      return mail.value(Argument.APPOINTMENT)
          .map(id -> "/cases/" + mail.caseKey() + "/meetings/plan/" + id)
          .orElse("/cases/" + mail.caseKey());
    }
    if (mail.kind().isOfNeed()) {
      return "/wanted/mine";
    }
    if (mail.kind() == MailKind.ADOPTION_ASKED) {
      return "/cases/" + mail.caseKey() + "/plan/adoptions";
    }
    if (mail.kind() == MailKind.PLAN_OWNERS_MISSING) {
      return "/cases/" + mail.caseKey() + "/plan/hand-over";
    }
    if (mail.kind() == MailKind.PLAN_HANDED_OVER) {
      return "/cases/" + mail.caseKey() + "/plan";
    }
    return "/cases/" + mail.caseKey() + (mail.kind().isOfConversation() ? "/conversation" : "");
  }
}
