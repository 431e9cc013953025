package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Every date of a plan lies inside the cycle, and a date that is newly given is not past. */
@Component
class CycleDates {

  private final CycleService cycles;
  private final PlanTimes times;

  CycleDates(CycleService cycles, PlanTimes times) {
    this.cycles = cycles;
    this.times = times;
  }

  CycleView cycleOf(ParticipationView participation) {
    return cycles.cycle(participation.cycleId());
  }

  private static void requireInside(String field, LocalDate date, CycleView cycle) {
    TextRule.chosen(field, date);
    if (date.isBefore(cycle.opensOn()) || date.isAfter(cycle.endsOn())) {
      throw RuleBroken.in(
          field,
          "error.plan.date-outside-cycle",
          Label.field(field),
          cycle.opensOn().toString(),
          cycle.endsOn().toString());
    }
  }

  /** Today or later. */
  void requireToCome(String field, LocalDate date, ParticipationView participation) {
    requireInside(field, date, cycleOf(participation));
    if (date.isBefore(times.today(participation))) {
      throw RuleBroken.in(field, "error.plan.date-past", Label.field(field));
    }
  }
}
