package org.culturalpearls.award.setup;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The moments at which each date of an award has passed. The close of the call is the first moment
 * after its grace, so that it is open to the end of the last second.
 */
public record AwardTimes(Map<AwardDate, Instant> passedAt) {

  public AwardTimes {
    passedAt = Collections.unmodifiableMap(new EnumMap<>(passedAt));
  }

  public Instant of(AwardDate date) {
    return passedAt.get(date);
  }

  public boolean hasPassed(AwardDate date, Instant now) {
    return !now.isBefore(of(date));
  }

  /** Returns the first date that has not passed; empty if all have. */
  public Optional<AwardDate> next(Instant now) {
    return passedAt.keySet().stream().filter(date -> !hasPassed(date, now)).findFirst();
  }
}
