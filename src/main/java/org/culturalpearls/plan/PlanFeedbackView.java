package org.culturalpearls.plan;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** Feedback on a version of a plan. */
public record PlanFeedbackView(
    int version, PersonId by, Instant at, boolean ready, Map<PlanSection, String> remarks) {}
