package org.culturalpearls.portal.cycles;

import java.time.Instant;

/**
 * One line of a cycle's record, in words.
 *
 * @param reason as typed; empty where none was asked for
 */
record HistoryLine(Instant at, String text, String reason) {}
