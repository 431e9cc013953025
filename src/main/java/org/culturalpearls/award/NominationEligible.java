package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A nomination goes to the selectors. */
public record NominationEligible(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
