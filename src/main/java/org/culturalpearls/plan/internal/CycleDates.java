package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Every date that is newly given lies inside the cycle, and not in the past. */
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

  /** The first day that can still be chosen: today, or the first of a cycle that is to come. */
  LocalDate first(ParticipationView participation) {
    LocalDate opensOn = cycleOf(participation).opensOn();
    LocalDate today = times.today(participation);
    return today.isBefore(opensOn) ? opensOn : today;
  }

  /** Today or later, and inside the cycle. */
  void requireToCome(String field, LocalDate date, ParticipationView participation) {
    TextRule.chosen(field, date);
    LocalDate first = first(participation);
    LocalDate last = cycleOf(participation).endsOn();
    if (date.isBefore(first) || date.isAfter(last)) {
      throw RuleBroken.in(field, "error.plan.date-outside-cycle", Label.field(field), first, last);
    }
  }
}
