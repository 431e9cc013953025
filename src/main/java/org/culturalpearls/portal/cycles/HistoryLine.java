package org.culturalpearls.portal.cycles;

import java.time.Instant;

/**
 * A line of a cycle's history, as text.
 *
 * @param reason as typed; empty if none was asked for
 */
record HistoryLine(Instant at, String text, String reason) {}
