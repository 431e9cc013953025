package org.culturalpearls.award.review.internal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.people.PersonId;

/**
 * Reviews that were assigned and are not made.
 *
 * @param reviewers who was asked, and what became of it
 * @param leftOut how many reviews of each nomination are left out for a reason
 */
record FormerReviews(
    Map<NominationId, Map<PersonId, ReviewState>> reviewers, Map<NominationId, Integer> leftOut) {

  private static final Set<ReviewState> FORMER =
      EnumSet.of(ReviewState.DECLINED, ReviewState.SILENT, ReviewState.SETTLED);

  static FormerReviews of(Collection<Review> all) {
    Map<NominationId, Map<PersonId, ReviewState>> reviewers = new HashMap<>();
    Map<NominationId, Integer> leftOut = new HashMap<>();
    for (Review review : all) {
      if (FORMER.contains(review.state())) {
        reviewers
            .computeIfAbsent(review.nomination(), none -> new HashMap<>())
            .put(review.reviewer(), review.state());
      }
      if (review.isLeftOut()) {
        leftOut.merge(review.nomination(), 1, Integer::sum);
      }
    }
    return new FormerReviews(reviewers, leftOut);
  }

  Map<PersonId, ReviewState> of(NominationId nomination) {
    return reviewers.getOrDefault(nomination, Map.of());
  }
}
