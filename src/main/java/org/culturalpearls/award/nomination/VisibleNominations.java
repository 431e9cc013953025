package org.culturalpearls.award.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/**
 * Decides what other modules may show of nominations: a conflict of interest hides a nomination
 * from a person in any role. The town still sees what it wrote itself.
 */
public interface VisibleNominations {

  /** Returns all cases whose nomination this person may not see, for the statements of lists. */
  Set<CaseKey> hidden(PersonId person);

  /** Returns those of these cases whose nomination this person may not see, in a few reads. */
  Set<CaseKey> hidden(PersonId person, Collection<CaseKey> cases);

  /**
   * Returns the nominations for which this person does the coordinators' tasks now: coordinators if
   * they may see them, otherwise the first deputy who may.
   */
  List<NominationId> officeOf(PersonId person);

  /** Returns the running nominations that no conflict of interest keeps from this person. */
  List<NominationId> watchableBy(PersonId person);

  /** Returns who does the coordinators' tasks for this nomination. */
  List<PersonId> office(NominationId nomination);

  /**
   * Returns the deputy who acts for this nomination because no coordinator may see it; empty
   * otherwise.
   */
  Optional<PersonId> actingDeputy(NominationId nomination);
}
