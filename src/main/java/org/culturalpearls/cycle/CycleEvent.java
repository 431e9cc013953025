package org.culturalpearls.cycle;

/** What happens to a cycle; published in the transaction of the change. */
public sealed interface CycleEvent {

  CycleId cycle();

  /** A cycle was finished: what still waits for one of its dates waits for nothing. */
  record Finished(CycleId cycle) implements CycleEvent {}

  /**
   * The zone or a date of a cycle changed: what waits for one of them must be moved.
   *
   * @param before the cycle as it was
   * @param reason as typed by who changed it; blank where none was given
   */
  record DatesChanged(CycleId cycle, CycleView before, String reason) implements CycleEvent {}
}
