package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** The plan of a selected nomination was not submitted in time. */
public record PlanNotInTime(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
