package org.culturalpearls.award.conflict;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/** Why a person is in conflict with a nomination, by what the programme knows. */
public record FoundConflict(PersonId person, NominationFacts nomination, Set<ConflictKind> kinds) {

  public FoundConflict {
    kinds = Set.copyOf(kinds);
  }
}
