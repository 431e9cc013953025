package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A town has completed its nomination as it was asked. */
public record NominationCompleted(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
