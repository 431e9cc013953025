package org.culturalpearls.practice.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Calculates the due dates of a practice, which belongs to no cycle: at the end of a day in the
 * programme's time zone.
 */
@Component
class PracticeDates {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final PracticeSettings settings;
  private final Clock clock;

  PracticeDates(PracticeSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Instant submitBy() {
    return in(settings.submitDays());
  }

  Instant checkBy() {
    return in(settings.checkDays());
  }

  Instant opinionBy() {
    return in(settings.opinionDays());
  }

  private Instant in(int days) {
    return ZonedDateTime.of(now().atZone(ZONE).toLocalDate().plusDays(days), END_OF_DAY, ZONE)
        .toInstant();
  }
}
