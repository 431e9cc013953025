package org.culturalpearls.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure over all rounds: medians, and between which ratios the rounds lie.
 *
 * @param ratio the median of the rounds' ratios: what disturbs a round disturbs both sides
 */
record Result(double ours, double rival, double ratio, double lowest, double highest) {

  /** One round's. */
  record Round(double ours, double rival) {

    double ratio() {
      return ours / rival;
    }
  }

  static Result of(List<Round> rounds) {
    double[] ratios = sorted(rounds, Round::ratio);
    return new Result(
        median(sorted(rounds, Round::ours)),
        median(sorted(rounds, Round::rival)),
        median(ratios),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  static <T> double median(List<T> turns, ToDoubleFunction<T> figure) {
    return median(sorted(turns, figure));
  }

  private static <T> double[] sorted(List<T> turns, ToDoubleFunction<T> figure) {
    return turns.stream().mapToDouble(figure).sorted().toArray();
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
