package org.culturalpearls.award.nomination.core;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Whom a conflict of interest keeps from a nomination: who may not see it finds nothing of it, in
 * whatever role. What a role allows is asked besides.
 */
public interface NominationVisibility {

  /** Those of them from which no conflict keeps this person, in as many reads as for one. */
  Set<NominationId> seen(PersonId person, Collection<NominationFacts> nominations);

  /** Throws NotFound for who may not see it, as for a nomination that does not exist. */
  void requireSight(PersonId person, NominationFacts nomination);

  /** The first of the cycle's deputies whom no conflict keeps from any of them. */
  Optional<PersonId> deputy(CycleId cycle, Collection<NominationFacts> nominations);
}
