package org.culturalpearls.award.conflict.core;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * Port to the ties in spite of which somebody goes on with a nomination: somebody uninvolved has
 * decided so, or has still to decide.
 */
public interface ExcusedTies {

  /** Returns the excused ties of these people, in one read. */
  List<Excused> of(Collection<PersonId> persons, Collection<NominationId> nominations);

  /** The kinds of ties of a person to a nomination that are excused. */
  record Excused(PersonId person, NominationId nomination, Set<ConflictKind> kinds) {}
}
