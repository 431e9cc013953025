package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A town does not enter with its nomination any more. */
public record NominationWithdrawn(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
