package org.culturalpearls.notification.calendar.internal;

import java.time.Instant;

/**
 * An entry with the number of its last change.
 *
 * @param sequence grows whenever the date moves, is called off, or comes back
 */
public record SequencedEntry(CalendarEntry entry, Number number) {

  /** The number of a change, and when it was. */
  record Number(int sequence, Instant changedAt) {}
}
