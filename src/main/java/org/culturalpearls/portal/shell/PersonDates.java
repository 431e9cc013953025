package org.culturalpearls.portal.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.LocalMoments;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Formats dates and times, in the reader's time zone; templates use it as the bean {@code when}.
 */
public class PersonDates {

  private final CurrentPerson current;
  private final MessageSource messages;
  private final Clock clock;

  PersonDates(CurrentPerson current, MessageSource messages, Clock clock) {
    this.current = current;
    this.messages = messages;
    this.clock = clock;
  }

  /** "Friday 12 March 2027". */
  public String day(LocalDate date) {
    return date == null ? "" : format("when.day", date);
  }

  /** "Friday 12 March 2027, 23:59", a time that names its zone elsewhere. */
  public String local(LocalDateTime at) {
    return at == null ? "" : format("when.moment", at);
  }

  /** "12 March 2027", for tables. */
  public String date(LocalDate date) {
    return date == null ? "" : format("when.date", date);
  }

  /** "12 March 2027", the reader's day of an instant. */
  public String date(Instant instant) {
    return date(dayOf(instant));
  }

  /** Returns the reader's day of an instant, for spreadsheets; null for null. */
  public LocalDate dayOf(Instant instant) {
    return instant == null ? null : instant.atZone(zone()).toLocalDate();
  }

  /** "March 2027", for what is known by its month. */
  public String month(Instant instant) {
    return instant == null ? "" : format("when.month", instant.atZone(zone()));
  }

  /** "March 2027", for a month itself. */
  public String month(YearMonth month) {
    return month == null ? "" : format("when.month", month);
  }

  /** "Friday 12 March 2027, 23:59", in the reader's zone. */
  public String moment(Instant instant) {
    return instant == null ? "" : format("when.moment", instant.atZone(zone()));
  }

  /** "14:02", in the reader's zone. */
  public String time(Instant instant) {
    return instant == null ? "" : format("when.time", instant.atZone(zone()));
  }

  /** "Friday 12 March 2027, 23:59 (Stockholm time)", in the reader's zone, which it names. */
  public String momentInZone(Instant instant) {
    return instant == null ? "" : text("when.moment-in-zone", moment(instant), cityOf(zone()));
  }

  /** The same in another zone, for a page whose reader is not logged in. */
  public String momentInZone(Instant instant, ZoneId zone) {
    return text("when.moment-in-zone", format("when.moment", instant.atZone(zone)), cityOf(zone));
  }

  /**
   * A deadline in the cycle's time zone: "Friday 12 March 2027, 23:59", and if the reader's clock
   * shows another time: "Friday 12 March 2027, 23:59 in Stockholm (your time 00:59, Saturday)".
   */
  public String deadline(Instant due, ZoneId cycleZone) {
    if (due == null) {
      return "";
    }
    ZonedDateTime there = due.atZone(cycleZone);
    ZonedDateTime here = due.atZone(zone());
    if (isOneClock(there, here)) {
      return format("when.moment", there);
    }
    return text(
        "when.deadline",
        format("when.moment", there),
        cityOf(cycleZone),
        format("when.time-and-weekday", here));
  }

  /**
   * Until when a task is due: "Friday 12 March 2027" where it is due at the end of this day, and
   * else, or if the reader's clock shows another time, what {@link #deadline} says.
   */
  public String due(Instant due, ZoneId cycleZone) {
    if (due == null) {
      return "";
    }
    ZonedDateTime there = due.atZone(cycleZone);
    return LocalMoments.isWholeDay(there) && isOneClock(there, due.atZone(zone()))
        ? day(there.toLocalDate())
        : deadline(due, cycleZone);
  }

  private static boolean isOneClock(ZonedDateTime there, ZonedDateTime here) {
    return there.getOffset().equals(here.getOffset());
  }

  /** "Overdue by 3 days", in whole days; null without a date and until it is past. */
  public String overdue(Instant due) {
    Instant now = clock.instant();
    return due == null || !due.isBefore(now)
        ? null
        : text("task.overdue", Duration.between(due, now).toDays());
  }

  private ZoneId zone() {
    return current.find().map(PersonPrincipal::zone).orElse(Zones.PROGRAMME);
  }

  /** "Europe/Stockholm" → "Stockholm". */
  public static String cityOf(ZoneId zone) {
    return LocalMoments.cityOf(zone);
  }

  private String format(String patternKey, TemporalAccessor date) {
    Locale locale = LocaleContextHolder.getLocale();
    return DateTimeFormatter.ofPattern(text(patternKey), locale).format(date);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
