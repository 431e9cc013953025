package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * When, by whom and why a version of a plan was frozen; numbers start at 1.
 *
 * @param reason for the change of a plan in force; empty for other versions
 */
public record PlanVersionSummary(
    int number, VersionOccasion occasion, Instant frozenAt, PersonId frozenBy, String reason) {}
