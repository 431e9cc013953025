package org.culturalpearls.notification.reminder.internal;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/** A due row of the table of open tasks and their people. */
record DueReminder(
    String taskId,
    PersonId recipient,
    String whose,
    CaseKey caseKey,
    Instant due,
    Instant since,
    Integer told) {

  /** Returns the unique key: one reminder for each due date and reader. */
  static String key(String task, String kind, Instant due, PersonId reader) {
    return String.join(":", "reminder", task, kind, due.toString(), "" + reader.value());
  }
}
