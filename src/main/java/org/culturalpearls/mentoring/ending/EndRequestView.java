package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** A request to end a mentoring. */
public record EndRequestView(
    MentoringId mentoring,
    PersonId requestedBy,
    Instant requestedAt,
    String reason,
    LocalDate endsOn) {}
