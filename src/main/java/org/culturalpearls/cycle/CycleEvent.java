package org.culturalpearls.cycle;

import org.culturalpearls.people.PersonId;

/** Events of a cycle, published in the transaction of the change. */
public sealed interface CycleEvent {

  CycleId cycle();

  /** A cycle was finished: timers for its dates end. */
  record Finished(CycleId cycle) implements CycleEvent {}

  /** A cycle became a rehearsal; who listens refuses it where it is too late. */
  record BecameRehearsal(CycleId cycle) implements CycleEvent {}

  /** An administrator has a rehearsal deleted: from now on it counts as gone. */
  record RehearsalRemoved(CycleId cycle, PersonId by) implements CycleEvent {}

  /**
   * The zone or a date of a cycle changed: timers for its dates must be moved.
   *
   * @param before the cycle before the change
   * @param reason as typed by the actor; blank if none was given
   */
  record DatesChanged(CycleId cycle, CycleView before, String reason) implements CycleEvent {}
}
