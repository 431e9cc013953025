package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/**
 * A town that had withdrawn its nomination began another in the same cycle.
 *
 * @param before the one that was withdrawn
 */
public record NominationBegunAgain(
    NominationId nomination, ParticipationId participation, NominationId before)
    implements NominationEvent {}
