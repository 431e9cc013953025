package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** When a town left, and why. */
public record LeavingView(
    ParticipationId participation, PersonId leftBy, Instant leftAt, String reason) {}
