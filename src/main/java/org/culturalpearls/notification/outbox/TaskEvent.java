package org.culturalpearls.notification.outbox;

import org.culturalpearls.people.PersonId;

/** What becomes of a task, told by the engine; published in the transaction of the change. */
public sealed interface TaskEvent {

  /**
   * A task is no longer open.
   *
   * @param done whether somebody did it; otherwise it was withdrawn
   */
  record Ended(String task, boolean done) implements TaskEvent {}

  /** The due date of an open task changed. */
  record DateChanged(OpenTask task) implements TaskEvent {}

  /**
   * A task is new, or new for these people.
   *
   * @param by who caused it and has it before their eyes, or null when a timer did
   */
  record Assigned(OpenTask task, PersonId by) implements TaskEvent {}

  /** A task is open and nobody is reminded of it yet: it was there before reminders were. */
  record Found(OpenTask task) implements TaskEvent {}
}
