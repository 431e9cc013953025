package org.culturalpearls.award;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;

/** What the process of a nomination begins with. */
public record NominationStart(
    NominationId nomination,
    CycleId cycle,
    ParticipationId participation,
    CaseKey caseKey,
    String town,
    NominationTimes times) {}
