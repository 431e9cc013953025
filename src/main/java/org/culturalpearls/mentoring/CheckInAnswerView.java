package org.culturalpearls.mentoring;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** What one side answered; for that side and coordinators only. */
public record CheckInAnswerView(
    PersonId person,
    Instant answeredAt,
    int rating,
    String progress,
    String obstacles,
    String note) {}
