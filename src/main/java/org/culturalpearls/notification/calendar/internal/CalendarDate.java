package org.culturalpearls.notification.calendar.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.CaseKey;

/**
 * Something that stands in a person's calendar, without its words.
 *
 * @param uid what names it for good: a word and an id
 * @param key where its texts stand
 * @param caseKey its case, or null
 * @param due until which moment; null where it is a whole day
 * @param day the day; null where it is a moment
 */
public record CalendarDate(String uid, String key, CaseKey caseKey, Instant due, LocalDate day) {

  static final String TASK = "task-";
  static final String MILESTONE = "milestone-";
  static final String MENTORING = "mentoring-";
  static final String STEP = "step-";
  static final String MEETING = "meeting-";

  static CalendarDate until(String uid, String key, CaseKey caseKey, Instant due) {
    return new CalendarDate(uid, key, caseKey, due, null);
  }

  static CalendarDate on(String uid, String key, CaseKey caseKey, LocalDate day) {
    return new CalendarDate(uid, key, caseKey, null, day);
  }

  /** Whether it is at the same time as the other. */
  boolean isAt(CalendarDate other) {
    return due == null ? day.equals(other.day) : due.equals(other.due);
  }
}
