package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A milestone was confirmed as reached. */
public record MilestoneReached(ParticipationId participation, MilestoneId milestone) {}
