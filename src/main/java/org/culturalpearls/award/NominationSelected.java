package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A nomination passed pre-selection: its town writes a plan. */
public record NominationSelected(NominationId nomination, ParticipationId participation)
    implements NominationEvent {}
