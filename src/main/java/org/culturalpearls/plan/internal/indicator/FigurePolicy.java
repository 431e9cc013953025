package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.ValueView;

/**
 * Says where an indicator stands: a cumulative one at its value of the beginning and all that was
 * added since, any other at the value of the latest day, and of two on one day at the one entered
 * last. Values that were taken back count nowhere.
 */
final class FigurePolicy {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WHOLE = 100;
  private static final Comparator<ValueView> BY_DAY =
      Comparator.comparing(ValueView::day)
          .thenComparing(value -> value.entered().at())
          .thenComparing(value -> value.isFromSurvey() ? 0 : value.id().value());

  private FigurePolicy() {}

  static Figure of(PlannedIndicator indicator, Collection<ValueView> values) {
    List<Figure.Point> course = course(indicator, values);
    if (course.isEmpty()) {
      return new Figure(null, null, false, null, course);
    }
    Figure.Point last = course.get(course.size() - 1);
    boolean reached = isReached(indicator, last.figure());
    return new Figure(
        last.figure(), last.day(), reached, way(indicator, last.figure(), reached), course);
  }

  private static List<Figure.Point> course(
      PlannedIndicator indicator, Collection<ValueView> values) {
    BigDecimal sum = indicator.baseline() == null ? BigDecimal.ZERO : indicator.baseline();
    SortedMap<LocalDate, BigDecimal> days = new TreeMap<>();
    for (ValueView value : values.stream().filter(ValueView::counts).sorted(BY_DAY).toList()) {
      sum = sum.add(value.amount());
      days.put(value.day(), indicator.cumulative() ? sum : value.amount());
    }
    List<Figure.Point> course = new ArrayList<>();
    days.forEach((day, figure) -> course.add(new Figure.Point(day, figure)));
    return course;
  }

  private static boolean isReached(PlannedIndicator indicator, BigDecimal figure) {
    if (indicator.target() == null) {
      return false;
    }
    int beyond = figure.compareTo(indicator.target());
    return indicator.direction() == Direction.UP ? beyond >= 0 : beyond <= 0;
  }

  /**
   * Where nothing is said of the beginning, what is to grow begins at zero; of what is to shrink
   * nobody can say how far it is.
   */
  private static Integer way(PlannedIndicator indicator, BigDecimal figure, boolean reached) {
    if (reached) {
      return WHOLE;
    }
    BigDecimal target = indicator.target();
    BigDecimal from = indicator.baseline();
    if (from == null && indicator.direction() == Direction.UP) {
      from = BigDecimal.ZERO;
    }
    if (target == null || from == null || isReached(indicator, from)) {
      return null;
    }
    return figure
        .subtract(from)
        .multiply(HUNDRED)
        .divide(target.subtract(from), 0, RoundingMode.FLOOR)
        .max(BigDecimal.ZERO)
        .intValue();
  }
}
