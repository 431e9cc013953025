package org.culturalpearls.award.review.internal;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * The input of an assignment of reviewers.
 *
 * @param reviews how many each nomination should have
 * @param fixed reviewers who are assigned already; every nomination has its entry
 * @param most the limit of each reviewer, including the fixed reviews
 * @param conflicts who may not review what
 * @param former people who were asked already and do not review it, and how many reviews are left
 *     out
 */
record ReviewNeeds(
    int reviews,
    Map<NominationId, Set<PersonId>> fixed,
    Map<PersonId, Integer> most,
    Map<NominationId, Set<PersonId>> conflicts,
    FormerReviews former) {

  /** Returns how many reviews a nomination should have. */
  int wanted(NominationId nomination) {
    return reviews - former.leftOut().getOrDefault(nomination, 0);
  }

  /** Returns whether the nomination can be proposed to the reviewer. */
  boolean isFree(PersonId reviewer, NominationId nomination) {
    return !isInConflict(reviewer, nomination) && !former.of(nomination).containsKey(reviewer);
  }

  boolean isInConflict(PersonId reviewer, NominationId nomination) {
    return conflicts.getOrDefault(nomination, Set.of()).contains(reviewer);
  }
}
