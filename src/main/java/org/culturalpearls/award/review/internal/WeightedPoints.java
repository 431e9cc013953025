package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.Collection;

/** The points that a reviewer gave for one criterion, and how much the criterion weighs. */
record WeightedPoints(BigDecimal weight, int points) {

  /** What a review comes to. */
  static BigDecimal value(Collection<WeightedPoints> review) {
    return review.stream()
        .map(each -> each.weight().multiply(BigDecimal.valueOf(each.points())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
