package org.culturalpearls.notification.outbox;

import org.culturalpearls.people.PersonId;

/** Says whether a person should still get a mail about a task. */
public interface TaskOwnership {

  /**
   * Returns whether the task is open, and this person's or, while nobody has claimed it, their
   * group's.
   */
  boolean isAskedOf(String taskId, PersonId person);
}
