package org.culturalpearls.award.title;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * Who took which step of a decision, and when; null for steps not taken.
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
