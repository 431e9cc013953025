package org.culturalpearls.workflow.tasks;

import java.time.Instant;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;

/**
 * An open task in a list.
 *
 * @param process id of its process, with {@code task} the message key of a translated name
 * @param name English name from the model: verb and object
 * @param caseKey its case, or null before one was chosen
 * @param assignee who claimed it or was assigned to it, or null while it is its group's
 * @param group its candidate group: a role's group, {@code team-<participation>}, {@code
 *     mentors-<mentoring>} or {@code office-<nomination>}; null if it was assigned to one person
 * @param about what it is about within its case, or null if a case has one such task at a time
 */
public record TaskCard(
    String id,
    String process,
    String task,
    String name,
    String description,
    String caseKey,
    String town,
    Instant due,
    PersonId assignee,
    String group,
    TaskObject about) {

  /** For a task of which a case has one at a time. */
  public TaskCard(
      String id,
      String process,
      String task,
      String name,
      String description,
      String caseKey,
      String town,
      Instant due,
      PersonId assignee,
      String group) {
    this(id, process, task, name, description, caseKey, town, due, assignee, group, null);
  }

  public boolean is(TaskKind kind) {
    return kind.id().equals(task);
  }

  public boolean isOf(ProcessKind kind) {
    return kind.id().equals(process);
  }

  public boolean isOfTeam() {
    return TaskGroup.TEAM.includes(group);
  }

  public boolean isOfMentors() {
    return TaskGroup.MENTORS.includes(group);
  }

  /** Returns whether it belongs to the acting coordinators of a nomination. */
  public boolean isOfOffice() {
    return TaskGroup.OFFICE.includes(group);
  }
}
