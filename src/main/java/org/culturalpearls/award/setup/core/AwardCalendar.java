package org.culturalpearls.award.setup.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.shared.LocalMoments;

/** Converts the dates of an award and of its cycle to moments. */
public final class AwardCalendar {

  private AwardCalendar() {}

  public static AwardTimes times(AwardDates dates, CycleView cycle) {
    Map<AwardDate, Instant> times = new EnumMap<>(AwardDate.class);
    for (AwardDate date : AwardDate.values()) {
      times.put(date, passedAt(date, dates, cycle));
    }
    return new AwardTimes(times);
  }

  /** Returns the dates as people are told: without grace. */
  public static Map<AwardDate, Instant> told(
      Set<AwardDate> which, AwardDates dates, CycleView cycle) {
    Map<AwardDate, Instant> told = new EnumMap<>(AwardDate.class);
    which.forEach(date -> told.put(date, told(date, dates, cycle)));
    return told;
  }

  private static Instant told(AwardDate date, AwardDates dates, CycleView cycle) {
    return date == AwardDate.PLANS_DUE
        ? LocalMoments.at(cycle.planDueAt(), cycle.zone())
        : deadline(dates.of(date), 0, cycle).instant();
  }

  /** A deadline still counts in the second that it names. */
  private static Instant passedAt(AwardDate date, AwardDates dates, CycleView cycle) {
    return switch (date) {
      case CALL_OPENS -> deadline(dates.callOpensAt(), 0, cycle).instant();
      case CALL_CLOSES -> after(deadline(dates.callClosesAt(), dates.graceMinutes(), cycle));
      case PLANS_DUE -> LocalMoments.at(cycle.planDueAt(), cycle.zone()).plusSeconds(1);
      case PRE_SELECTION_ENDS, JURY_ENDS, RESULTS_DUE -> after(deadline(dates.of(date), 0, cycle));
    };
  }

  private static Deadline deadline(LocalDateTime at, int graceMinutes, CycleView cycle) {
    return new Deadline(at, cycle.zone(), Duration.ofMinutes(graceMinutes));
  }

  private static Instant after(Deadline deadline) {
    return deadline.last().plusSeconds(1);
  }
}
