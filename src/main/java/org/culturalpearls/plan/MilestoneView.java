package org.culturalpearls.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;

/**
 * A milestone of a plan in force.
 *
 * @param askedDate the new date that the team asks for, or null
 * @param overdue whether it is unreported and past its date
 * @param participants number of people reached by the latest report, or null
 * @param awaited until when the mentor's feedback or decision is due, or null
 */
public record MilestoneView(
    MilestoneId id,
    ParticipationId participation,
    PlannedMilestone wording,
    MilestoneState state,
    LocalDate askedDate,
    boolean overdue,
    Integer participants,
    Instant awaited) {}
