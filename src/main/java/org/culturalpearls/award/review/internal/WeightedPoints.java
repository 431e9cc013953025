package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.Collection;

/** The points of a reviewer for one criterion, with the weight of the criterion. */
record WeightedPoints(BigDecimal weight, int points) {

  /** Returns the weighted sum of the points of a review. */
  static BigDecimal value(Collection<WeightedPoints> review) {
    return review.stream()
        .map(each -> each.weight().multiply(BigDecimal.valueOf(each.points())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
