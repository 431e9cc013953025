package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A nomination did not pass pre-selection. */
public record NominationNotSelected(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
