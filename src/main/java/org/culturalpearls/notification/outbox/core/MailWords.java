package org.culturalpearls.notification.outbox.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.LocalMoments;
import org.springframework.context.MessageSource;

/** Formats texts, dates and times of mails in one reader's language and time zone. */
public class MailWords {

  /** The languages in which mails are written; people with another one get them in English. */
  public static final Set<Language> LANGUAGES = Language.written();

  private final MessageSource texts;
  private final Language language;
  private final ZoneId zone;

  public MailWords(MessageSource texts, Language language, ZoneId zone) {
    this.texts = texts;
    this.language = LANGUAGES.contains(language) ? language : Language.EN;
    this.zone = zone;
  }

  public static MailWords of(MessageSource texts, PersonView reader) {
    return new MailWords(texts, reader.language(), reader.zone());
  }

  public Language language() {
    return language;
  }

  public ZoneId zone() {
    return zone;
  }

  public String say(String key, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }

  /**
   * Returns what is to be done, and with what: how a task is called in mails and calendars.
   *
   * @param what verb, town and date
   * @param title of the task's object, or null
   */
  public String named(String what, String title) {
    return title == null ? what : say("mail.about", what, title);
  }

  /** The same in a sentence. */
  public String namedFirst(String sentence, String title) {
    return title == null ? sentence : say("mail.about.first", sentence, title);
  }

  /** "3 May": short, for subjects. */
  public String day(Instant instant, ZoneId there) {
    return format("when.day-of-month", instant.atZone(there));
  }

  /** "Monday 3 May 2027". */
  public String date(LocalDate date) {
    return format("when.date", date);
  }

  /** "Monday 3 May 2027, 23:59", in the reader's zone. */
  String moment(Instant instant) {
    return format("when.moment", instant.atZone(zone));
  }

  /**
   * The deadline in the reader's zone, with the cycle's beside it if its clocks show another time.
   */
  public String until(Instant due, ZoneId there) {
    if (due.atZone(zone).getOffset().equals(due.atZone(there).getOffset())) {
      return ofDay(due, "mail.until.day", "mail.until");
    }
    return say(
        "mail.until.elsewhere",
        moment(due),
        name(zone),
        format("when.moment", due.atZone(there)),
        name(there));
  }

  /** A date and time with their zones, within a sentence. */
  public String moment(Instant due, ZoneId there) {
    return due.atZone(zone).getOffset().equals(due.atZone(there).getOffset())
        ? say("mail.moment", moment(due), name(zone))
        : say(
            "mail.moment.elsewhere",
            moment(due),
            name(zone),
            format("when.moment", due.atZone(there)),
            name(there));
  }

  /** The deadline of an overdue task. */
  public String wasDue(Instant due) {
    return ofDay(due, "mail.was-due.day", "mail.was-due");
  }

  /** In one way if it is the end of a day in the reader's zone, and in another with its time. */
  private String ofDay(Instant due, String day, String moment) {
    ZonedDateTime here = due.atZone(zone);
    return LocalMoments.isWholeDay(here)
        ? say(day, date(here.toLocalDate()), name(zone))
        : say(moment, moment(due), name(zone));
  }

  /** The expiry of a link. */
  public String works(Instant end) {
    return say("mail.works", moment(end), name(zone));
  }

  private String name(ZoneId of) {
    return say("mail.zone", LocalMoments.cityOf(of));
  }

  private String format(String pattern, TemporalAccessor date) {
    Locale locale = language.locale();
    return DateTimeFormatter.ofPattern(say(pattern), locale).format(date);
  }
}
