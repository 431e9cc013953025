package org.culturalpearls.plan;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/** What the process of one milestone starts with. */
public record MilestoneStart(
    MilestoneId milestone,
    ParticipationId participation,
    CaseKey caseKey,
    String town,
    MilestoneTimes times) {}
