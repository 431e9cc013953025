package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** A milestone was given up. */
public record MilestoneDropped(ParticipationId participation, MilestoneId milestone) {}
