package org.culturalpearls.mentoring.meeting;

/** What became of an agreed step. */
public enum AgreedStepState {
  /** To be done by its day. */
  OPEN,
  /** Done. */
  DONE,
  /** Given up, with a reason. */
  DROPPED,
  /** Over because the mentoring ended or the town left. */
  LAPSED
}
