package org.culturalpearls.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;

/**
 * An event of a milestone.
 *
 * @param by who did it; null where it followed from something else
 * @param text the report, remarks or reason, or empty
 * @param date the date that is asked for, approved or given, or null
 */
public record MilestoneEventView(
    Instant at,
    PersonId by,
    MilestoneEventKind kind,
    String text,
    LocalDate date,
    String evidenceLink,
    Integer participants) {}
