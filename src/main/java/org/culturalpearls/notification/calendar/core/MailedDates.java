package org.culturalpearls.notification.calendar.core;

import java.util.List;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.calendar.internal.CalendarEntry;

/**
 * The dates that one mail carries, to be kept as told once the mail is taken.
 *
 * @param entries what stands in the calendar
 * @param over what is called off
 * @param files the same, as mail programs read it
 */
public record MailedDates(
    List<CalendarEntry> entries, List<CalendarEntry> over, List<CalendarFile> files) {

  static final MailedDates NONE = new MailedDates(List.of(), List.of(), List.of());

  boolean isEmpty() {
    return entries.isEmpty() && over.isEmpty();
  }
}
