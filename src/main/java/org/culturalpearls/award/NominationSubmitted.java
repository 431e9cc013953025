package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A nomination was submitted, and its receipt is due. */
public record NominationSubmitted(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
