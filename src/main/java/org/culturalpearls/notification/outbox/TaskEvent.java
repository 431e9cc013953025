package org.culturalpearls.notification.outbox;

import org.culturalpearls.people.PersonId;

/** Events of a user task, published by the engine's listener in the transaction of the change. */
public sealed interface TaskEvent {

  /**
   * A task is no longer open.
   *
   * @param done whether somebody completed it; otherwise it was withdrawn
   */
  record Ended(String task, boolean done) implements TaskEvent {}

  /** The due date of an open task changed. */
  record DateChanged(OpenTask task) implements TaskEvent {}

  /**
   * A task is new, or new for these people.
   *
   * @param by whose action created it, or null for a timer
   */
  record Assigned(OpenTask task, PersonId by) implements TaskEvent {}

  /** An open task without reminders was found: it existed before reminders did. */
  record Found(OpenTask task) implements TaskEvent {}
}
