package org.culturalpearls.notification.outbox;

import org.culturalpearls.people.PersonId;

/** Whether a task is still something that a person should be written about. */
public interface TaskOwnership {

  /** Whether the task is open, and this person's or, while nobody has taken it, their group's. */
  boolean isAskedOf(String taskId, PersonId person);
}
