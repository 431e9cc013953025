package org.culturalpearls.portal.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.portal.form.ExactDecimals;

/**
 * How an indicator moved, as a line; the table beside it has the same numbers.
 *
 * @param dots one for each day, the earliest first
 * @param target where the target lies, empty if there is none
 * @param highest number at the upper end of the axis
 * @param lowest number at the lower end of the axis
 */
public record LineChart(
    List<Dot> dots, String target, String highest, String lowest, LocalDate first, LocalDate last) {

  private static final double LEFT = 56;
  private static final double RIGHT = 306;
  private static final double TOP = 14;
  private static final double BOTTOM = 110;

  /** Where the figure of a day lies. */
  public record Dot(String x, String y) {}

  /** Draws these days of an indicator; null if there are none. */
  static LineChart of(PlannedIndicator indicator, List<Figure.Point> points) {
    return points.isEmpty() ? null : new Drawing(indicator, points).chart();
  }

  /** Returns the line through all dots, in SVG syntax. */
  public String line() {
    return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
  }

  /** Returns the dot of the latest day. */
  public Dot latest() {
    return dots.get(dots.size() - 1);
  }

  /** The scales of one chart. */
  private static final class Drawing {

    private final PlannedIndicator indicator;
    private final List<Figure.Point> points;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    Drawing(PlannedIndicator indicator, List<Figure.Point> points) {
      this.indicator = indicator;
      this.points = points;
      List<BigDecimal> numbers =
          Stream.concat(
                  points.stream().map(Figure.Point::figure), Stream.ofNullable(indicator.target()))
              .sorted()
              .toList();
      this.lowest = numbers.get(0);
      BigDecimal most = numbers.get(numbers.size() - 1);
      this.highest = most.compareTo(lowest) == 0 ? most.add(BigDecimal.ONE) : most;
    }

    LineChart chart() {
      return new LineChart(
          points.stream().map(point -> new Dot(x(point.day()), y(point.figure()))).toList(),
          indicator.target() == null ? "" : y(indicator.target()),
          ExactDecimals.text(highest),
          ExactDecimals.text(lowest),
          first(),
          last());
    }

    private LocalDate first() {
      return points.get(0).day();
    }

    private LocalDate last() {
      return points.get(points.size() - 1).day();
    }

    private String x(LocalDate day) {
      long days = ChronoUnit.DAYS.between(first(), last());
      double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first(), day) / days;
      return number(LEFT + share * (RIGHT - LEFT));
    }

    private String y(BigDecimal figure) {
      double share = figure.subtract(lowest).doubleValue() / highest.subtract(lowest).doubleValue();
      return number(BOTTOM - share * (BOTTOM - TOP));
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
