package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.shared.RuleBroken;

/** What points a review may have, and what it comes to. */
final class ScorePolicy {

  private ScorePolicy() {}

  /** Throws for points outside the scale of their criterion, or for none that there is. */
  static void check(Map<Integer, Integer> points, List<Criterion> criteria) {
    points.forEach(
        (number, given) -> {
          if (number < 1 || number > criteria.size()) {
            throw RuleBroken.of("error.review.no-criterion", number);
          }
          Criterion criterion = criteria.get(number - 1);
          if (given < criterion.lowest() || given > criterion.highest()) {
            throw RuleBroken.in(
                "scores[" + (number - 1) + "].points",
                "error.review.points",
                criterion.name(),
                criterion.lowest(),
                criterion.highest());
          }
        });
  }

  /** Throws where points or remarks to the town are missing. */
  static void checkComplete(
      Map<Integer, Integer> points, String townRemarks, List<Criterion> criteria) {
    for (int number = 1; number <= criteria.size(); number++) {
      if (!points.containsKey(number)) {
        throw RuleBroken.in(
            "scores[" + (number - 1) + "].points",
            "error.review.points-missing",
            criteria.get(number - 1).name());
      }
    }
    if (townRemarks.isBlank()) {
      throw RuleBroken.in("townRemarks", "error.review.remarks-missing");
    }
  }

  static BigDecimal value(Map<Integer, Integer> points, List<Criterion> criteria) {
    List<WeightedPoints> weighted = new ArrayList<>();
    for (int number = 1; number <= criteria.size(); number++) {
      weighted.add(new WeightedPoints(criteria.get(number - 1).weight(), points.get(number)));
    }
    return WeightedPoints.value(weighted);
  }
}
