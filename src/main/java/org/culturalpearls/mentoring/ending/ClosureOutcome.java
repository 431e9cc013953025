package org.culturalpearls.mentoring.ending;

/** How a mentoring is closed. */
public enum ClosureOutcome {
  /** It was carried out; both sides get a certificate. */
  COMPLETED,
  /** It ends before its agreed end, for a reason. */
  ENDED_EARLY,
  /** The town goes on with another mentor, who gets a handover note. */
  REMATCHED
}
