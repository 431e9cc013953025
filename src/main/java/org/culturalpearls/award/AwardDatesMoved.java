package org.culturalpearls.award;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;

/**
 * Dates of a cycle's award were moved.
 *
 * @param dates to when, as people are told: without the grace of the call
 * @param before when they were to come, told in the same way
 */
public record AwardDatesMoved(
    CycleId cycle, Map<AwardDate, Instant> dates, Map<AwardDate, Instant> before)
    implements AwardEvent {

  public AwardDatesMoved {
    dates = Map.copyOf(dates);
    before = Map.copyOf(before);
  }
}
