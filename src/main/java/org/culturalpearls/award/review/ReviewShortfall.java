package org.culturalpearls.award.review;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * A nomination with too few possible reviewers.
 *
 * @param missing how many reviews
 * @param inConflict reviewers who may not review it
 * @param full reviewers without a conflict who have reached their limit
 */
public record ReviewShortfall(
    NominationId nomination, int missing, Set<PersonId> inConflict, Set<PersonId> full) {

  public ReviewShortfall {
    inConflict = Set.copyOf(inConflict);
    full = Set.copyOf(full);
  }
}
