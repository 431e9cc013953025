package org.culturalpearls.cycle;

import org.culturalpearls.people.PersonId;

/**
 * An event was added to a case history, published in the same transaction.
 *
 * @param actor who did it, or null where it followed from something else
 */
public record CaseEventRecorded(
    ParticipationId participation, PersonId actor, String kind, Object... arguments) {}
