package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/**
 * What plan development starts with.
 *
 * @param assessDueAt when the first self-assessment is due
 * @param planDueAt when the plan has to be submitted
 */
public record PlanDevelopmentStart(
    ParticipationId participation,
    CaseKey caseKey,
    String town,
    Instant assessDueAt,
    Instant planDueAt) {}
