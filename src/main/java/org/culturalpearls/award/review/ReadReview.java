package org.culturalpearls.award.review;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.setup.Criterion;

/**
 * A submitted review, for coordinators and deputies.
 *
 * @param reviewer by name
 * @param changes the content before each correction, the latest first
 */
public record ReadReview(
    ReviewView review,
    String reviewer,
    NominationFacts nomination,
    List<Criterion> criteria,
    List<ScoringView.Change> changes) {

  public ReadReview {
    criteria = List.copyOf(criteria);
    changes = List.copyOf(changes);
  }
}
