package org.culturalpearls.award.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/**
 * What other modules ask before they show anything of a nomination: a conflict of interest keeps
 * people from it in whatever role. Its own town sees what it wrote all the same.
 */
public interface VisibleNominations {

  /** Of these cases those with a nomination that this person may not see, in a few reads. */
  Set<CaseKey> hidden(PersonId person, Collection<CaseKey> cases);

  /**
   * The nominations whose tasks of the coordinators are this person's now: the coordinators who may
   * see them; where none of them may, the first of the deputies who may.
   */
  List<NominationId> officeOf(PersonId person);

  /** The nominations that run and from which no conflict of interest keeps this person. */
  List<NominationId> watchableBy(PersonId person);

  /** Whose the tasks of the coordinators are for this nomination. */
  List<PersonId> office(NominationId nomination);

  /**
   * The deputy who acts for this nomination, because no coordinator may see it; empty otherwise.
   */
  Optional<PersonId> actingDeputy(NominationId nomination);
}
