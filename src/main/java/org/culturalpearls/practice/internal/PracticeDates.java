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
  private static final LocalTime MORNING = LocalTime.of(8, 0);
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

  Instant confirmBy() {
    return in(settings.confirmDays());
  }

  /** Returns when its owner is asked whether it is still so: now, if that is long over. */
  Instant askAt(Instant confirmedAt) {
    Instant over =
        ZonedDateTime.of(
                confirmedAt.atZone(ZONE).toLocalDate().plusDays(settings.freshDays()),
                MORNING,
                ZONE)
            .toInstant();
    return over.isBefore(now()) ? now() : over;
  }

  private Instant in(int days) {
    return ZonedDateTime.of(now().atZone(ZONE).toLocalDate().plusDays(days), END_OF_DAY, ZONE)
        .toInstant();
  }
}
