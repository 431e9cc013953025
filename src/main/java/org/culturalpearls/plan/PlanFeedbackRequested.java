package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A plan was handed in for feedback. */
public record PlanFeedbackRequested(ParticipationId participation, int version) {}
