package org.culturalpearls.award.conflict;

import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Finds conflicts of interest with nominations from the programme's data, and records declared
 * ones.
 */
public interface ConflictService {

  /**
   * Records a conflict and publishes {@link ConflictEvent.Declared}. People declare their own
   * conflicts; coordinators who may see the nomination declare anybody's. Declaring a conflict
   * twice changes nothing.
   */
  void declare(PersonId actor, Declare command);

  /**
   * Withdraws a conflict that was declared by mistake; it stays in the history. For coordinators
   * who may see the nomination.
   */
  void withdraw(PersonId coordinator, ConflictId conflict);

  /**
   * Returns the conflicts of a cycle as far as the coordinator may see them: the declared ones, the
   * latest first, and those found for all appointed people and coordinators; with the people and
   * nominations that a conflict can be declared for.
   */
  ConflictsPage page(PersonId coordinator, CycleId cycle);

  /**
   * Declares that a person is in conflict with a nomination.
   *
   * @param person the person in conflict: the actor, or somebody else whose conflict a coordinator
   *     knows
   * @param words more about it; needed for {@link DeclaredKind#OTHER}, may be empty otherwise
   */
  record Declare(NominationId nomination, PersonId person, DeclaredKind kind, String words) {}
}
