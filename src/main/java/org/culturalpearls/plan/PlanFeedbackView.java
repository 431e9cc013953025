package org.culturalpearls.plan;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** Feedback that was given, and on which version. */
public record PlanFeedbackView(
    int version, PersonId by, Instant at, boolean ready, Map<PlanSection, String> remarks) {}
