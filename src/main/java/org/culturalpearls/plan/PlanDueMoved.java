package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;

/** A town has more time to submit its plan. */
public record PlanDueMoved(ParticipationId participation, Instant dueAt) {}
