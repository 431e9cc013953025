package org.culturalpearls.notification.calendar.internal;

/**
 * A date with its texts.
 *
 * @param title what is to be done, or what it is
 * @param text why, and until when; or null
 * @param link the page it leads to
 */
public record CalendarEntry(CalendarDate date, String title, String text, String link) {}
