package org.culturalpearls.notification.calendar.internal;

import java.time.Instant;

/**
 * An entry with its sequence number.
 *
 * @param sequence grows whenever the date moves, is cancelled, or comes back
 */
public record SequencedEntry(CalendarEntry entry, Number number) {

  /** A sequence number with the time of the change. */
  record Number(int sequence, Instant changedAt) {}
}
