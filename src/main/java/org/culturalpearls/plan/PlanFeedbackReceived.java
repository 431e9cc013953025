package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** Feedback was given on a plan. */
public record PlanFeedbackReceived(ParticipationId participation, boolean ready) {}
