package org.culturalpearls.award.nomination.core;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Decides whom a conflict of interest keeps from a nomination: who may not see it finds nothing of
 * it, in any role. What a role allows is checked separately.
 */
public interface NominationVisibility {

  /**
   * Returns those that no conflict keeps from this person. The number of reads does not depend on
   * how many there are.
   */
  Set<NominationId> seen(PersonId person, Collection<NominationFacts> nominations);

  /**
   * Returns those that no conflict keeps this person from reviewing: also where somebody uninvolved
   * decided, or has still to decide, on a tie that came up while the person reviews.
   */
  Set<NominationId> seenAsReviewer(PersonId person, Collection<NominationFacts> nominations);

  /** Throws NotFound if the person may not see it, as for a nomination that does not exist. */
  void requireSight(PersonId person, NominationFacts nomination);

  /** Returns the first deputy of the cycle whom no conflict keeps from any of them. */
  Optional<PersonId> deputy(CycleId cycle, Collection<NominationFacts> nominations);
}
