package org.culturalpearls.cycle;

import org.culturalpearls.people.PersonId;

/**
 * Something was added to the story of a case, in the transaction in which it happens.
 *
 * @param actor who did it, or null where it followed from something else
 */
public record CaseEventRecorded(
    ParticipationId participation, PersonId actor, String kind, Object... arguments) {}
