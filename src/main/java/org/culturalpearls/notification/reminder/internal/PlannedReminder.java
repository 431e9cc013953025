package org.culturalpearls.notification.reminder.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;

/**
 * The result of a due row.
 *
 * @param reader the recipient, or the substitute
 * @param day the reader's day, which has one mail
 * @param number the reminder to send now, or null
 * @param next when to check again
 * @param otherwise when to check again if the reader was already reminded on this day
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
    return "reminder:" + day + ":" + reader.value();
  }

  /** The last reminder sent, once it is known which mail lists this one, if any. */
  Integer told(Long mail) {
    return number == null || mail == null ? row.told() : number;
  }

  /** When to check again. */
  Instant next(Long mail) {
    return number != null && mail == null ? otherwise : next;
  }
}
