package org.culturalpearls.award.conflict;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/** Events about conflicts of interest, published in the transaction of the change. */
public sealed interface ConflictEvent {

  /** A person is in conflict with a nomination and may no longer see it. */
  record Declared(NominationId nomination, PersonId person) implements ConflictEvent {}

  /**
   * The ties between people and nominations changed, so that a conflict of interest may have arisen
   * or ended.
   *
   * @param persons whose own ties changed
   * @param nominations whose stakeholders changed, or whose acting coordinators may have changed
   */
  record TiesChanged(Set<PersonId> persons, Set<NominationId> nominations)
      implements ConflictEvent {}
}
