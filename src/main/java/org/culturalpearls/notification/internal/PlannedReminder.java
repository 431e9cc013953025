package org.culturalpearls.notification.internal;

import java.time.Instant;
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
    java.time.LocalDate day,
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
}
