package org.culturalpearls.plan.internal.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.indicator.Figure;

/**
 * Says whether an indicator keeps pace with its time: from half of the time on, half of the way
 * that would be due by now has to be gone.
 */
final class PacePolicy {

  private static final int PERCENT = 100;
  private static final int HALF = 50;

  private PacePolicy() {}

  /** Where an indicator stands. */
  enum Pace {
    REACHED,
    ON_THE_WAY,
    BEHIND,
    UNMEASURED,
    WITHOUT_TARGET
  }

  /**
   * @param begins the first day of its measure, or null
   */
  static Pace of(PlannedIndicator indicator, Figure figure, LocalDate begins, LocalDate today) {
    if (!figure.isMeasured()) {
      return Pace.UNMEASURED;
    }
    if (indicator.target() == null) {
      return Pace.WITHOUT_TARGET;
    }
    if (figure.reached()) {
      return Pace.REACHED;
    }
    boolean missed = indicator.targetOn() != null && indicator.targetOn().isBefore(today);
    return missed || isBehind(figure.way(), timeGone(indicator, begins, today))
        ? Pace.BEHIND
        : Pace.ON_THE_WAY;
  }

  /**
   * @param way percent of the way to the target, or null where it cannot be said
   * @param time percent of the time
   */
  static boolean isBehind(Integer way, long time) {
    return way != null && isHalfGone(time) && 2L * way < time;
  }

  static boolean isHalfGone(long time) {
    return time >= HALF;
  }

  /** The percent of the time from the beginning to the target; 0 where it cannot be said. */
  static long timeGone(PlannedIndicator indicator, LocalDate begins, LocalDate today) {
    LocalDate from = indicator.baselineOn() == null ? begins : indicator.baselineOn();
    LocalDate to = indicator.targetOn();
    return from == null || to == null || !from.isBefore(to)
        ? 0
        : PERCENT * ChronoUnit.DAYS.between(from, today) / ChronoUnit.DAYS.between(from, to);
  }
}
