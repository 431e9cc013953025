package org.culturalpearls.notification.calendar.internal;

/**
 * A date in words.
 *
 * @param title what is to be done, or what it is
 * @param text why, and until when; or null
 * @param link where it leads
 */
public record CalendarEntry(CalendarDate date, String title, String text, String link) {

  /** The same with what it is called. */
  CalendarEntry with(String name) {
    return new CalendarEntry(date, title + ": " + name, text, link);
  }
}
