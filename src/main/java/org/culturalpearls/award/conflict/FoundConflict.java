package org.culturalpearls.award.conflict;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/** A conflict that was found from the programme's data, with its kinds. */
public record FoundConflict(PersonId person, NominationFacts nomination, Set<ConflictKind> kinds) {

  public FoundConflict {
    kinds = Set.copyOf(kinds);
  }
}
