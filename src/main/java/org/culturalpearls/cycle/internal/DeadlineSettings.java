package org.culturalpearls.cycle.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.culturalpearls.cycle.Step;

/**
 * The input of a cycle's deadlines.
 *
 * @param stepDays of the steps for which the cycle has days of its own
 */
record DeadlineSettings(
    ZoneId zone,
    LocalDate planDueOn,
    LocalTime planDueTime,
    LocalDate endsOn,
    Map<Step, Integer> stepDays) {

  int days(Step step) {
    return stepDays.getOrDefault(step, step.defaultDays());
  }
}
