package org.culturalpearls.notification.outbox;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * An open task, as far as mails need it.
 *
 * @param process id of its process, with {@code task} the message key of its name
 * @param caseKey its case, or null before one was chosen
 * @param assignee the person who has to do it, or null while it is a group's
 * @param groups the candidate groups
 * @param about what it is about within its case, or null if a case has one such task at a time
 */
public record OpenTask(
    String id,
    String process,
    String task,
    String caseKey,
    Instant due,
    PersonId assignee,
    List<String> groups,
    TaskObject about) {

  /** For a task of which a case has one at a time. */
  public OpenTask(
      String id,
      String process,
      String task,
      String caseKey,
      Instant due,
      PersonId assignee,
      List<String> groups) {
    this(id, process, task, caseKey, due, assignee, groups, null);
  }
}
