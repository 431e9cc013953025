package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** The plan of a selected nomination, as this frozen version of it, is before the jury. */
public record PlanInJury(NominationId nomination, ParticipationId participation, int version)
    implements NominationEvent {}
