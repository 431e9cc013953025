package org.culturalpearls.award.conflict;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/**
 * The conflicts in a cycle as a coordinator sees them.
 *
 * @param nominations those that the coordinator may see
 * @param people the people involved in the award
 */
public record ConflictsPage(
    List<NominationFacts> nominations,
    List<PersonId> people,
    List<FoundConflict> found,
    List<ConflictView> declared) {}
