package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A cycle as other modules see it. The dates are null if a finished cycle was added without them.
 *
 * @param zone time zone of the cycle's dates and deadlines
 * @param opensOn first day
 * @param planDueOn last day for plans
 * @param endsOn last day of the title year
 * @param figures null unless the cycle is finished and they were published
 */
public record CycleView(
    CycleId id,
    int titleYear,
    String name,
    ZoneId zone,
    LocalDate opensOn,
    LocalDate planDueOn,
    LocalDate endsOn,
    boolean finished,
    CycleFigures figures) {

  public boolean sameDates(CycleView other) {
    return zone.equals(other.zone)
        && Objects.equals(opensOn, other.opensOn)
        && Objects.equals(planDueOn, other.planDueOn)
        && Objects.equals(endsOn, other.endsOn);
  }
}
