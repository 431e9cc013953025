package org.culturalpearls.plan;

import java.time.Instant;

/**
 * What follows feedback on a plan.
 *
 * @param dueAt when the next step is due: to submit the plan if it is ready, otherwise to go on
 *     with the draft
 */
public record FeedbackGiven(boolean ready, Instant dueAt) {}
