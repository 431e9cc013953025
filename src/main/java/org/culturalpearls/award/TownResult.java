package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** Where a nomination of a cycle ended, once its results are released. */
public record TownResult(
    NominationId nomination, ParticipationId participation, NominationState state) {}
