package org.culturalpearls.plan;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;

/** The date that a team asked for was declined; the milestone keeps its own. */
public record NewDateDeclined(
    ParticipationId participation, MilestoneId milestone, LocalDate date) {}
