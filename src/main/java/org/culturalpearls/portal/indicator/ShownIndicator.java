package org.culturalpearls.portal.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.portal.form.ExactDecimals;

/**
 * An indicator with its figures as people read them.
 *
 * @param course what chart and table show, the earliest first
 * @param chart null while there is nothing to draw
 */
public record ShownIndicator(Measured measured, List<Figure.Point> course, LineChart chart) {

  /** How many days the page with all indicators shows of each. */
  private static final int LATEST = 12;

  static ShownIndicator latest(Measured measured) {
    List<Figure.Point> all = measured.figure().course();
    return of(measured, all.subList(Math.max(0, all.size() - LATEST), all.size()));
  }

  static ShownIndicator all(Measured measured) {
    return of(measured, measured.figure().course());
  }

  private static ShownIndicator of(Measured measured, List<Figure.Point> course) {
    List<Figure.Point> drawn = withBeginning(measured.indicator(), course);
    return new ShownIndicator(measured, drawn, LineChart.of(measured.indicator(), drawn));
  }

  /** The value at the beginning comes first, if its day is known. */
  private static List<Figure.Point> withBeginning(
      PlannedIndicator indicator, List<Figure.Point> course) {
    if (course.isEmpty()
        || indicator.baseline() == null
        || indicator.baselineOn() == null
        || !indicator.baselineOn().isBefore(course.get(0).day())) {
      return course;
    }
    Figure.Point beginning = new Figure.Point(indicator.baselineOn(), indicator.baseline());
    return Stream.concat(Stream.of(beginning), course.stream()).toList();
  }

  public long id() {
    return measured.row().id().value();
  }

  public PlannedIndicator indicator() {
    return measured.indicator();
  }

  public Figure figure() {
    return measured.figure();
  }

  /** Returns the values, those taken back too, the latest day first. */
  public List<ValueView> values() {
    return measured.values();
  }

  /** Returns a number without trailing zeros, or nothing. */
  public String text(BigDecimal number) {
    return number == null ? "" : ExactDecimals.text(number);
  }
}
