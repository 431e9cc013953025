package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A plan was submitted as that frozen version. */
public record PlanSubmitted(ParticipationId participation, int version) {}
