package org.culturalpearls.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.desk.ProgrammeService.Quarter;
import org.culturalpearls.desk.ProgrammeService.Ratings;

/**
 * How both sides rate their mentorings, quarter by quarter, as two lines between 1 and 5; the table
 * beside it has the same numbers.
 *
 * @param team what towns say, quarters without an answer left out
 * @param mentors what mentors say
 */
public record TrendChart(Line team, Line mentors) {

  private static final double LEFT = 56;
  private static final double RIGHT = 250;
  private static final double TOP = 14;
  private static final double BOTTOM = 110;
  private static final double LOWEST = 1;
  private static final double HIGHEST = 5;

  /** Half the side of the square that marks what mentors say. */
  private static final double HALF_A_MARK = 4;

  /**
   * One line.
   *
   * @param dots the earliest quarter first
   */
  public record Line(List<Dot> dots) {

    /** Returns the line through all dots, in SVG syntax. */
    public String points() {
      return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /** Returns the dot of the latest quarter. */
    public Dot latest() {
      return dots.get(dots.size() - 1);
    }

    public boolean isEmpty() {
      return dots.isEmpty();
    }
  }

  /**
   * Where the mean of a quarter lies.
   *
   * @param left of a square around it
   * @param top of this square
   * @param label where its name stands, beside it
   */
  public record Dot(String x, String y, String left, String top, String label) {}

  /** Draws these quarters; null where nobody has answered. */
  static TrendChart of(List<Quarter> quarters) {
    TrendChart chart =
        new TrendChart(line(quarters, Quarter::team), line(quarters, Quarter::mentors));
    return chart.team().isEmpty() && chart.mentors().isEmpty() ? null : chart;
  }

  private static Line line(List<Quarter> quarters, Function<Quarter, Ratings> side) {
    return new Line(
        IntStream.range(0, quarters.size())
            .mapToObj(
                number -> dot(number, quarters.size(), side.apply(quarters.get(number)).mean()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Dot dot(int number, int quarters, Double mean) {
    if (mean == null) {
      return null;
    }
    double x = LEFT + (quarters == 1 ? 0.5 : (double) number / (quarters - 1)) * (RIGHT - LEFT);
    double y = BOTTOM - (mean - LOWEST) / (HIGHEST - LOWEST) * (BOTTOM - TOP);
    return new Dot(
        number(x),
        number(y),
        number(x - HALF_A_MARK),
        number(y - HALF_A_MARK),
        number(x + 2 * HALF_A_MARK));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
