package org.culturalpearls.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;

/** That somebody asked to end a mentoring. */
public record EndRequestView(
    MentoringId mentoring,
    PersonId requestedBy,
    Instant requestedAt,
    String reason,
    LocalDate endsOn) {}
