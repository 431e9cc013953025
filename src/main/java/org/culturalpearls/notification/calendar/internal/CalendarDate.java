package org.culturalpearls.notification.calendar.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.CaseKey;

/**
 * A date in a person's calendar, without its texts.
 *
 * @param uid permanent identifier: a word and an id
 * @param key of its texts
 * @param caseKey its case, or null
 * @param due the moment; null for a whole day
 * @param day the day; null for a moment
 */
public record CalendarDate(String uid, String key, CaseKey caseKey, Instant due, LocalDate day) {

  static final String TASK = "task-";
  static final String MILESTONE = "milestone-";
  static final String MENTORING = "mentoring-";
  static final String STEP = "step-";
  static final String MEETING = "meeting-";
  static final String APPOINTMENT = "appointment-";

  static CalendarDate until(String uid, String key, CaseKey caseKey, Instant due) {
    return new CalendarDate(uid, key, caseKey, due, null);
  }

  static CalendarDate on(String uid, String key, CaseKey caseKey, LocalDate day) {
    return new CalendarDate(uid, key, caseKey, null, day);
  }

  /** Returns whether people meet then: its moment is the beginning and no deadline. */
  boolean isAppointment() {
    return uid.startsWith(APPOINTMENT);
  }

  /** Returns whether it is at the same time as the other. */
  boolean isAt(CalendarDate other) {
    return due == null ? day.equals(other.day) : due.equals(other.due);
  }
}
