package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an indicator stands.
 *
 * @param current in its unit; null while there is no value
 * @param asOf the day of the latest value, or null
 * @param reached whether there is a target and it is reached
 * @param way how much of the way from the beginning to the target is gone, in percent from 0 to
 *     100, and 100 only if it is reached; null where it cannot be said
 * @param course the figure as it was at the end of each day with a value, the earliest first
 */
public record Figure(
    BigDecimal current, LocalDate asOf, boolean reached, Integer way, List<Point> course) {

  /** What the figure was at the end of a day. */
  public record Point(LocalDate day, BigDecimal figure) {}

  public Figure {
    course = List.copyOf(course);
  }

  public boolean isMeasured() {
    return current != null;
  }
}
