package org.culturalpearls.plan;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** A self-assessment; the town compares it only with its own earlier ones. */
public record AssessmentView(
    PersonId by, Instant at, Map<Dimension, Integer> ratings, String note) {}
