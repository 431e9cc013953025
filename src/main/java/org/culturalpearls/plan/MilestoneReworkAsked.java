package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A milestone's report was sent back with remarks. */
public record MilestoneReworkAsked(ParticipationId participation, MilestoneId milestone) {}
