package org.culturalpearls.award.nomination;

/** The user tasks of a nomination's process, for checking rights. */
public enum NominationTask {
  /** The town writes and submits. */
  WRITE,
  /** The coordinators, or the deputy, check whether it is eligible. */
  CHECK,
  /** The town completes the requested parts. */
  COMPLETE,
  /** The coordinators, or the deputy, decide on pre-selection. */
  DECIDE
}
