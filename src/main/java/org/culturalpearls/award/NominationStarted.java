package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** A town, or a mentor for it, begins to write a nomination. */
public record NominationStarted(NominationId nomination, ParticipationId participation) {}
