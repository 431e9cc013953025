package org.culturalpearls.award.review.internal;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * What an assignment of reviewers starts from.
 *
 * @param reviews how many each nomination should have
 * @param fixed who reviews what already, and stays; every nomination has its entry
 * @param most how many reviews each reviewer takes, those fixed among them
 * @param conflicts who may not review what
 * @param former who was asked already and does not review it, and how many reviews are left out
 */
record ReviewNeeds(
    int reviews,
    Map<NominationId, Set<PersonId>> fixed,
    Map<PersonId, Integer> most,
    Map<NominationId, Set<PersonId>> conflicts,
    FormerReviews former) {

  /** How many reviews a nomination is to have. */
  int wanted(NominationId nomination) {
    return reviews - former.leftOut().getOrDefault(nomination, 0);
  }

  /** Whether it is to be proposed to them. */
  boolean isFree(PersonId reviewer, NominationId nomination) {
    return !isInConflict(reviewer, nomination) && !former.of(nomination).containsKey(reviewer);
  }

  boolean isInConflict(PersonId reviewer, NominationId nomination) {
    return conflicts.getOrDefault(nomination, Set.of()).contains(reviewer);
  }
}
