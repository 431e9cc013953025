package org.culturalpearls.award.setup.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.shared.RuleBroken;

/** Proposes dates for a new award that follow each other inside its cycle. */
final class ProposedDates {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(23, 59, 59);
  private static final LocalTime ENDS = LocalTime.of(18, 0);

  private ProposedDates() {}

  /**
   * The last award's dates as many years later; if they don't fit this cycle, at the same distance
   * from its last day for plans; if that doesn't fit either, spread evenly.
   */
  static AwardDates after(AwardDates last, CycleView lastCycle, CycleView cycle) {
    Period years = Period.ofYears(cycle.titleYear() - lastCycle.titleYear());
    AwardDates sameDays = moved(last, at -> at.plus(years));
    if (fits(sameDays, cycle)) {
      return sameDays;
    }
    long days = ChronoUnit.DAYS.between(lastCycle.planDueOn(), cycle.planDueOn());
    AwardDates sameDistance = moved(last, at -> at.plusDays(days));
    return fits(sameDistance, cycle) ? sameDistance : evenly(last.graceMinutes(), cycle);
  }

  private static boolean fits(AwardDates dates, CycleView cycle) {
    try {
      AwardDatesPolicy.check(dates, cycle);
      return true;
    } catch (RuleBroken outOfOrder) {
      return false;
    }
  }

  private static AwardDates moved(AwardDates dates, UnaryOperator<LocalDateTime> by) {
    return new AwardDates(
        by.apply(dates.callOpensAt()),
        by.apply(dates.callClosesAt()),
        dates.graceMinutes(),
        by.apply(dates.preSelectionEndsAt()),
        by.apply(dates.juryEndsAt()),
        by.apply(dates.resultsAt()));
  }

  private static AwardDates evenly(int grace, CycleView cycle) {
    LocalDate plans = cycle.planDueOn();
    return new AwardDates(
        between(cycle.opensOn(), plans, 1).atTime(OPENS),
        between(cycle.opensOn(), plans, 2).atTime(CLOSES),
        grace,
        between(cycle.opensOn(), plans, 3).atTime(ENDS),
        between(plans, cycle.endsOn(), 1).atTime(ENDS),
        between(plans, cycle.endsOn(), 2).atTime(ENDS));
  }

  /** Returns the day this many quarters into the interval. */
  private static LocalDate between(LocalDate from, LocalDate to, int quarters) {
    return from.plusDays(ChronoUnit.DAYS.between(from, to) * quarters / 4);
  }
}
