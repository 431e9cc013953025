package org.culturalpearls.award.review.core;

import java.math.BigDecimal;
import java.util.List;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.people.PersonId;

/**
 * A review that counts in a ranking.
 *
 * @param points for each criterion of the stage, in their order
 * @param value the weighted sum of the points
 */
public record CountedReview(
    ReviewId id,
    NominationId nomination,
    PersonId reviewer,
    List<Integer> points,
    BigDecimal value) {

  public CountedReview {
    points = List.copyOf(points);
  }
}
