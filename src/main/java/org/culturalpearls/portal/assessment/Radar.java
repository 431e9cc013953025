package org.culturalpearls.portal.assessment;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;

/**
 * A profile as a chart with an axis for each dimension; the table beside it has the same numbers.
 *
 * @param rings the outline of each level, in SVG syntax
 * @param axes the end of each axis, with its number
 * @param latest the outline of the latest profile
 * @param before the outline of the one before; empty if there is none
 */
public record Radar(List<String> rings, List<Axis> axes, String latest, String before) {

  private static final double CENTER = 120;
  private static final double STEP = 20;
  private static final double LABEL = 5.6;

  /** Where the number of a dimension stands. */
  public record Axis(int number, String x, String y) {}

  static Radar of(AssessmentView latest, AssessmentView before) {
    return new Radar(
        IntStream.rangeClosed(Question.LOWEST, Question.HIGHEST)
            .mapToObj(level -> outline(dimension -> level))
            .toList(),
        Stream.of(Dimension.values())
            .map(each -> new Axis(each.ordinal() + 1, x(each, LABEL), y(each, LABEL)))
            .toList(),
        outline(latest::average),
        before == null ? "" : outline(before::average));
  }

  private static String outline(ToDoubleFunction<Dimension> level) {
    return Stream.of(Dimension.values())
        .map(each -> x(each, level.applyAsDouble(each)) + "," + y(each, level.applyAsDouble(each)))
        .collect(Collectors.joining(" "));
  }

  private static String x(Dimension dimension, double level) {
    return number(CENTER + level * STEP * Math.sin(angle(dimension)));
  }

  private static String y(Dimension dimension, double level) {
    return number(CENTER - level * STEP * Math.cos(angle(dimension)));
  }

  private static double angle(Dimension dimension) {
    return 2 * Math.PI * dimension.ordinal() / Dimension.values().length;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
