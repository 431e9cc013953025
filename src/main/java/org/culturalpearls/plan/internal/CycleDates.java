package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Checks newly given dates: inside the cycle, and not in the past. */
@Component
class CycleDates {

  private final CycleService cycles;
  private final PlanTimes times;

  CycleDates(CycleService cycles, PlanTimes times) {
    this.cycles = cycles;
    this.times = times;
  }

  /** The first and the last day that can be chosen, both included. */
  record Days(LocalDate first, LocalDate last) {

    boolean contain(LocalDate date) {
      return !date.isBefore(first) && !date.isAfter(last);
    }
  }

  /** From today, or the first day of a future cycle, to the end of the cycle. */
  Days toCome(ParticipationView participation) {
    CycleView cycle = cycles.cycle(participation.cycleId());
    LocalDate today = times.today(participation);
    return new Days(today.isBefore(cycle.opensOn()) ? cycle.opensOn() : today, cycle.endsOn());
  }

  /** Throws unless the date is today or later, and inside the cycle. */
  void requireToCome(String field, LocalDate date, ParticipationView participation) {
    TextRule.chosen(field, date);
    Days days = toCome(participation);
    if (!days.contain(date)) {
      throw RuleBroken.in(
          field, "error.plan.date-outside-cycle", Label.field(field), days.first(), days.last());
    }
  }
}
