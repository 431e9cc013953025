package org.culturalpearls.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Converts local dates to instants, with a rule for the two days a year on which clocks change. */
public final class LocalMoments {

  /** The time of day of a deadline that is the end of its day. */
  public static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private LocalMoments() {}

  /** If the time occurs twice, the later; if it does not occur, moved forward by the gap. */
  public static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(date, time, zone).withLaterOffsetAtOverlap().toInstant();
  }

  /** The same for a date and time. */
  public static Instant at(LocalDateTime at, ZoneId zone) {
    return at(at.toLocalDate(), at.toLocalTime(), zone);
  }

  public static Instant endOf(LocalDate date, ZoneId zone) {
    return at(date, LAST_SECOND, zone);
  }

  public static Instant startOf(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }

  /** "Europe/Stockholm" → "Stockholm": a city names a zone in summer and in winter. */
  public static String cityOf(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** Whether it is a day's last second, so that saying the day says all of it. */
  public static boolean isWholeDay(ZonedDateTime at) {
    return at.toLocalTime().equals(LAST_SECOND);
  }

  public static LocalDate dateOf(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
