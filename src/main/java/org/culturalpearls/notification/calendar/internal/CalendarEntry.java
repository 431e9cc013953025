package org.culturalpearls.notification.calendar.internal;

/**
 * A date with its texts.
 *
 * @param title what is to be done, or what it is
 * @param text why, and until when; or null
 * @param link the page it leads to
 * @param meeting what only a meeting has, otherwise null
 */
public record CalendarEntry(
    CalendarDate date, String title, String text, String link, Meeting meeting) {

  public CalendarEntry(CalendarDate date, String title, String text, String link) {
    this(date, title, text, link, null);
  }

  /**
   * How long a meeting takes, and where.
   *
   * @param place an address or a link
   */
  public record Meeting(int minutes, String place) {}
}
