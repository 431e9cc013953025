package org.culturalpearls.award.setup.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.culturalpearls.shared.LocalMoments;

/**
 * A deadline as a date and time in the cycle's time zone, wherever people are. The second that it
 * names counts to its end.
 *
 * @param grace for how long after it something is still accepted, without being promised to anybody
 */
public record Deadline(LocalDateTime at, ZoneId zone, Duration grace) {

  /** Returns the moment as people are told. */
  public Instant instant() {
    return LocalMoments.at(at.toLocalDate(), at.toLocalTime(), zone);
  }

  /**
   * The last second in which something is accepted: the grace is real time, also when clocks
   * change.
   */
  Instant last() {
    return instant().plus(grace);
  }

  public boolean isOpen(Instant now) {
    return !now.truncatedTo(ChronoUnit.SECONDS).isAfter(last());
  }

  /** Returns whether it is accepted only by the grace. */
  boolean isLate(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS).isAfter(instant());
  }
}
