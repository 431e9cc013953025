package org.culturalpearls.mentoring.matching;

/** The part that a person is asked to take. */
public enum ProposalPart {
  /** Accompanies the town and does the mentor's tasks. */
  LEAD,
  /** Accompanies the lead and steps in when the lead is silent; counts half. */
  TWIN
}
