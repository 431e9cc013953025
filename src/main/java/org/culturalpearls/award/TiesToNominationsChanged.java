package org.culturalpearls.award;

import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * What ties people to nominations changed, so that a conflict of interest may have come up or gone.
 *
 * @param persons whose own ties changed
 * @param nominations behind which something changed, or whose office may be somebody else's now
 */
public record TiesToNominationsChanged(Set<PersonId> persons, Set<NominationId> nominations)
    implements ConflictEvent {}
