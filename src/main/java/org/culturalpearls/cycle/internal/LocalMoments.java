package org.culturalpearls.cycle.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Instants from local dates, with a rule for the two days a year on which clocks change. */
final class LocalMoments {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private LocalMoments() {}

  /** Where the time comes twice, the later; where it never comes, moved on by the gap. */
  static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(date, time, zone).withLaterOffsetAtOverlap().toInstant();
  }

  static Instant endOf(LocalDate date, ZoneId zone) {
    return at(date, LAST_SECOND, zone);
  }

  static Instant startOf(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }

  static LocalDate dateOf(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
