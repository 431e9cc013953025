package org.culturalpearls.cycle;

import java.time.Instant;

/**
 * The time limits of a task.
 *
 * @param due until when it should be done, by the lead if it is a mentor's
 * @param silent from when twin and coordinators may do it, too; null if they never may
 */
public record Limit(Instant due, Instant silent) {}
