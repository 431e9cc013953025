package org.culturalpearls.award;

import java.util.Set;
import org.culturalpearls.cycle.CycleId;

/** Dates of a cycle's award were moved. */
public record AwardDatesMoved(CycleId cycle, Set<AwardDate> dates) {

  public AwardDatesMoved {
    dates = Set.copyOf(dates);
  }
}
