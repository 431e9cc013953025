package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A milestone was reported and waits for feedback. */
public record MilestoneReported(ParticipationId participation, MilestoneId milestone) {}
