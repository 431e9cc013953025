package org.culturalpearls.award.nomination;

/** A task of a nomination's process, as far as the right to do it goes. */
public enum NominationTask {
  /** The town writes and submits. */
  WRITE,
  /** The coordinators, or the deputy, check whether it is eligible. */
  CHECK,
  /** The town completes what it was asked for. */
  COMPLETE,
  /** The coordinators, or the deputy, decide on pre-selection. */
  DECIDE
}
