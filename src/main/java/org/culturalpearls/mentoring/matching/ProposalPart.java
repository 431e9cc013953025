package org.culturalpearls.mentoring.matching;

/** As what somebody is asked. */
public enum ProposalPart {
  /** Accompanies the town and does the mentor's tasks. */
  LEAD,
  /** Accompanies the lead and steps in past the lead's limits; counts half. */
  TWIN
}
