package org.culturalpearls.notification.calendar.core;

import java.util.List;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.calendar.internal.CalendarEntry;

/**
 * The dates in one mail, stored as told once the mail is accepted.
 *
 * @param entries published dates
 * @param over cancelled dates
 * @param files the same, for mail programs
 */
public record MailedDates(
    List<CalendarEntry> entries, List<CalendarEntry> over, List<CalendarFile> files) {

  static final MailedDates NONE = new MailedDates(List.of(), List.of(), List.of());

  boolean isEmpty() {
    return entries.isEmpty() && over.isEmpty();
  }
}
