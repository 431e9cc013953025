package org.culturalpearls.plan;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;

/** A team asked for another date of a milestone. */
public record NewDateAsked(ParticipationId participation, MilestoneId milestone, LocalDate date) {}
