package org.culturalpearls.award.setup.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.culturalpearls.shared.LocalMoments;

/**
 * A moment by which something must be handed in: a date and time where the cycle is, wherever who
 * hands it in may be. The second that is named still counts, to its end.
 *
 * @param grace for how long after it what comes is still taken, without being promised to anybody
 */
public record Deadline(LocalDateTime at, ZoneId zone, Duration grace) {

  /** As people are told. */
  public Instant instant() {
    return LocalMoments.at(at.toLocalDate(), at.toLocalTime(), zone);
  }

  /** The last second in which it is taken: the grace is real time, also when clocks change. */
  Instant last() {
    return instant().plus(grace);
  }

  public boolean isOpen(Instant now) {
    return !now.truncatedTo(ChronoUnit.SECONDS).isAfter(last());
  }

  /** Whether it is taken by grace only. */
  boolean isLate(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS).isAfter(instant());
  }
}
