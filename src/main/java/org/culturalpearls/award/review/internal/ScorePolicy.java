package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.shared.RuleBroken;

/** Checks the points of a review, reporting all errors at once. */
final class ScorePolicy {

  private ScorePolicy() {}

  /**
   * Reads points as typed.
   *
   * @param typed by the number of the criterion, from 1
   * @param counts whether points and remarks to the town must be complete
   * @throws RuleBroken for all errors, each with its field
   */
  static Map<Integer, Integer> read(
      Map<Integer, String> typed, String townRemarks, List<Criterion> criteria, boolean counts) {
    List<RuleBroken> broken = new ArrayList<>();
    typed.keySet().stream()
        .filter(number -> number < 1 || number > criteria.size())
        .forEach(number -> broken.add(RuleBroken.of("error.review.no-criterion", number)));
    Map<Integer, Integer> points = new TreeMap<>();
    for (int number = 1; number <= criteria.size(); number++) {
      Criterion criterion = criteria.get(number - 1);
      String text = typed.getOrDefault(number, "").strip();
      String wrong = wrong(text, criterion, counts);
      if (wrong != null) {
        broken.add(
            RuleBroken.in(
                "scores[" + (number - 1) + "].points",
                wrong,
                criterion.name(),
                criterion.lowest(),
                criterion.highest()));
      } else if (!text.isEmpty()) {
        points.put(number, Integer.valueOf(text));
      }
    }
    if (counts && townRemarks.isBlank()) {
      broken.add(RuleBroken.in("townRemarks", "error.review.remarks-missing"));
    }
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    return points;
  }

  /** Throws for everything that is missing in a review that is to count. */
  static void checkComplete(
      Map<Integer, Integer> points, String townRemarks, List<Criterion> criteria) {
    Map<Integer, String> typed =
        points.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, given -> given.getValue().toString()));
    read(typed, townRemarks, criteria, true);
  }

  private static String wrong(String points, Criterion criterion, boolean counts) {
    if (points.isEmpty()) {
      return counts ? "error.review.points-missing" : null;
    }
    if (points.matches("-?\\d+[.,]\\d+")) {
      return "error.review.points-decimal";
    }
    if (!points.matches("-?\\d{1,9}")) {
      return "error.review.points-no-number";
    }
    int given = Integer.parseInt(points);
    return given < criterion.lowest() || given > criterion.highest() ? "error.review.points" : null;
  }

  static BigDecimal value(Map<Integer, Integer> points, List<Criterion> criteria) {
    List<WeightedPoints> weighted = new ArrayList<>();
    for (int number = 1; number <= criteria.size(); number++) {
      weighted.add(new WeightedPoints(criteria.get(number - 1).weight(), points.get(number)));
    }
    return WeightedPoints.value(weighted);
  }
}
