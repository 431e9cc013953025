package org.culturalpearls.mentoring.matching;

/** What became of a proposal. */
public enum ProposalState {
  /** Waits for an answer. */
  ASKED,
  /** The person takes it on. */
  ACCEPTED,
  /** The person does not, with a reason. */
  DECLINED,
  /** No answer came in time; the person may be asked again. */
  EXPIRED,
  /** Taken back because it was no longer needed. */
  WITHDRAWN
}
