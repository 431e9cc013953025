package org.culturalpearls.award.review;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * A nomination for which too few reviewers are left.
 *
 * @param missing how many reviews
 * @param inConflict who may not review it
 * @param full who might, and has as many reviews as they take
 */
public record ReviewShortfall(
    NominationId nomination, int missing, Set<PersonId> inConflict, Set<PersonId> full) {

  public ReviewShortfall {
    inConflict = Set.copyOf(inConflict);
    full = Set.copyOf(full);
  }
}
