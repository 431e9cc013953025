package org.culturalpearls.cycle;

import java.time.Instant;

/**
 * The time limits of a mentor's task.
 *
 * @param due until when the lead should do it
 * @param silent from when twin and coordinators may do it, too
 */
public record Limit(Instant due, Instant silent) {}
