package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A nomination breaks the rules of its cycle. */
public record NominationNotEligible(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
