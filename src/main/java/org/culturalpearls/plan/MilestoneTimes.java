package org.culturalpearls.plan;

import java.time.Instant;

/**
 * The timers of a milestone's process.
 *
 * @param reportFrom from when the team is asked to report
 * @param reportDueAt when the report is due
 * @param overdueAt when a milestone still unreported goes to the coordinator
 */
public record MilestoneTimes(Instant reportFrom, Instant reportDueAt, Instant overdueAt) {}
