package org.culturalpearls.mentoring.matching;

/** The state of a proposal. */
public enum ProposalState {
  /** It waits for an answer. */
  ASKED,
  /** The person accepted. */
  ACCEPTED,
  /** The person declined, with a reason. */
  DECLINED,
  /** There was no answer in time; the person may be asked again. */
  EXPIRED,
  /** It was withdrawn because it was no longer needed. */
  WITHDRAWN
}
