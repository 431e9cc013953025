package org.culturalpearls.award.title;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * Who did what on a decision, and when; null where it has not been done.
 *
 * @param sentBackReason empty unless it was sent back
 */
public record DecisionSteps(
    PersonId preparedBy,
    Instant preparedAt,
    PersonId sentBackBy,
    Instant sentBackAt,
    String sentBackReason,
    PersonId confirmedBy,
    Instant confirmedAt,
    PersonId releasedBy,
    Instant releasedAt) {}
