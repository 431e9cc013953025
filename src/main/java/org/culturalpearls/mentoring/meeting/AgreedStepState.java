package org.culturalpearls.mentoring.meeting;

/** The state of an agreed step. */
public enum AgreedStepState {
  /** It is to be done by its day. */
  OPEN,
  /** It was done. */
  DONE,
  /** It was given up, with a reason. */
  DROPPED,
  /** It ended because the mentoring ended or the town left. */
  LAPSED
}
