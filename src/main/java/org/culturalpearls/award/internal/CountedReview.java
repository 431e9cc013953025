package org.culturalpearls.award.internal;

import java.math.BigDecimal;
import java.util.List;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.people.PersonId;

/**
 * A submitted review.
 *
 * @param points for each criterion of the stage, in their order
 * @param value the sum of points by weight
 */
record CountedReview(
    ReviewId id,
    NominationId nomination,
    PersonId reviewer,
    List<Integer> points,
    BigDecimal value) {

  CountedReview {
    points = List.copyOf(points);
  }
}
