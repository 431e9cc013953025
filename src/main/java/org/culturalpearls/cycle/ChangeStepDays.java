package org.culturalpearls.cycle;

import java.util.Map;

/** Sets the days of some steps of a cycle; version as read. */
public record ChangeStepDays(CycleId cycle, long version, Map<Step, Integer> days) {

  public ChangeStepDays {
    days = Map.copyOf(days);
  }
}
