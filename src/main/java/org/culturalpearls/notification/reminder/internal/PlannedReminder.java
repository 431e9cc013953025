package org.culturalpearls.notification.reminder.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;

/**
 * What becomes of a due row.
 *
 * @param reader who is told: the recipient, or who stands in
 * @param day the reader's day, of which there is one mail
 * @param number the reminder to give now, or null
 * @param next when to look again
 * @param otherwise when to look again if the reader was already reminded on this day
 */
record PlannedReminder(
    DueReminder row,
    PersonId reader,
    LocalDate day,
    Integer number,
    Instant next,
    Instant otherwise) {

  String key() {
    return number == null
        ? null
        : DueReminder.key(
            row.taskId(), number < 0 ? "BEFORE" + -number : "AFTER" + number, row.due(), reader);
  }

  String mailKey() {
    return "reminder:" + reader.value() + ":" + day;
  }

  /** The last reminder that was given, once it is known in which mail this one stands, if any. */
  Integer told(Long mail) {
    return number == null || mail == null ? row.told() : number;
  }

  /** When to look again. */
  Instant next(Long mail) {
    return number != null && mail == null ? otherwise : next;
  }
}
