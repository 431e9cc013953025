package org.culturalpearls.notification.mail.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.notification.mail.core.MailSamples;
import org.culturalpearls.notification.mail.core.OneTimeLinks;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.TaskName;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.notification.outbox.core.Moment;
import org.culturalpearls.notification.outbox.core.PreviousDueDate;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes sample mails, for people who check the texts. */
@Component
public class SampleWriter {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private final MailSentences sentences;
  private final MailLayout layout;
  private final MessageSource texts;

  SampleWriter(
      MailSentences sentences, MailLayout layout, @Qualifier("mailTexts") MessageSource texts) {
    this.sentences = sentences;
    this.layout = layout;
    this.texts = texts;
  }

  /**
   * Writes a text with made-up facts, in this language.
   *
   * @param base prefix of its keys
   */
  public MailText write(
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
            .map(due -> MailSentences.until(kind, (Instant) due, words, ZONE))
            .findFirst()
            .orElse(null);
    MailParts parts =
        new MailParts(kind, base, named, null, List.of(), until, who(kind), path(kind));
    return layout.of(sentences.of(parts, reader, words));
  }

  private static String who(MailKind kind) {
    if (kind.isOfAccess()
        || kind.isOfPerson()
        || kind.isList()
        || kind.isOfAward()
        || kind.isOfReview()
        || kind.isOfPractice()
        || kind.isOfContact()
        || kind.isOfNamedTown()) {
      return "mail.who.you";
    }
    return kind == MailKind.TASK ? "mail.who.task.team" : "mail.who.team";
  }

  private static String path(MailKind kind) {
    if (kind.isOfAccess() || kind.isOfPerson()) {
      return OneTimeLinks.path(kind, OneTimeLinks.HIDDEN);
    }
    return kind == MailKind.TASK || kind.isList() || kind.isOfAward() || kind.isOfReview()
        ? "/"
        : kind.isOfPractice() ? "/my-practices" : kind.isOfContact() ? "/contacts" : "/cases";
  }

  private static Object word(Object fact, String town, MailWords words) {
    if (fact instanceof Instant due) {
      return words.day(due, ZONE);
    }
    if (fact instanceof PreviousDueDate before) {
      return words.moment(before.at(), ZONE);
    }
    if (fact instanceof Moment moment) {
      return words.moment(moment.at(), ZONE);
    }
    if (fact instanceof TaskName task) {
      String key = "task." + task.process() + "." + task.task() + ".subject";
      return words.say(key, town, words.day(MailSamples.DUE, ZONE));
    }
    if (fact instanceof MailKind told) {
      return words.say("mail." + told + ".subject", town);
    }
    if (fact instanceof Enum<?> constant) {
      return words.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
    return fact instanceof LocalDate date ? words.date(date) : fact;
  }
}
