package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A town carries out its plan from now on. */
public record PlanInForce(ParticipationId participation) {}
