package org.culturalpearls.portal.indicator;

import java.math.BigDecimal;
import java.util.List;
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
    return new ShownIndicator(measured, course, LineChart.of(measured.indicator(), course));
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
