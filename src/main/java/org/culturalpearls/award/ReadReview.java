package org.culturalpearls.award;

import java.util.List;

/**
 * A submitted review, for those who have reviews made.
 *
 * @param reviewer by name
 * @param changes what stood before its corrections, the latest first
 */
public record ReadReview(
    ReviewView review,
    String reviewer,
    NominationFacts nomination,
    List<Criterion> criteria,
    List<ReviewChange> changes) {

  public ReadReview {
    criteria = List.copyOf(criteria);
    changes = List.copyOf(changes);
  }
}
