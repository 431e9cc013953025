package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** The call closed before a nomination was submitted. */
public record NominationNotSubmitted(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
