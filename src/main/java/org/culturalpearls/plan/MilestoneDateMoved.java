package org.culturalpearls.plan;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;

/** A milestone has another date now. */
public record MilestoneDateMoved(
    ParticipationId participation, MilestoneId milestone, LocalDate date) {}
