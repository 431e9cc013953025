package org.culturalpearls.award.conflict;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/** What becomes known of conflicts of interest; published in the transaction of the change. */
public sealed interface ConflictEvent {

  /** Somebody is in conflict with a nomination and may not see it any more. */
  record Declared(NominationId nomination, PersonId person) implements ConflictEvent {}

  /**
   * What ties people to nominations changed, so that a conflict of interest may have come up or
   * gone.
   *
   * @param persons whose own ties changed
   * @param nominations behind which something changed, or whose office may be somebody else's now
   */
  record TiesChanged(Set<PersonId> persons, Set<NominationId> nominations)
      implements ConflictEvent {}
}
