package org.culturalpearls.award.internal;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * What an assignment of reviewers starts from.
 *
 * @param reviews how many each nomination should have
 * @param fixed who reviews what already, and stays; every nomination has its entry
 * @param most how many reviews each reviewer takes, those fixed among them
 * @param conflicts who may not review what
 */
record ReviewNeeds(
    int reviews,
    Map<NominationId, Set<PersonId>> fixed,
    Map<PersonId, Integer> most,
    Map<NominationId, Set<PersonId>> conflicts) {

  boolean isInConflict(PersonId reviewer, NominationId nomination) {
    return conflicts.getOrDefault(nomination, Set.of()).contains(reviewer);
  }
}
