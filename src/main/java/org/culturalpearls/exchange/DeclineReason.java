package org.culturalpearls.exchange;

/** Why somebody says no to a request to get in contact. */
public enum DeclineReason {
  /** There is no time for it. */
  NO_TIME,
  /** Somebody else would have to answer. */
  NOT_IN_CHARGE,
  /** It is better answered by the page of the practice, or by another town. */
  NO_MATCH,
  /** No reason is given. */
  NOT_SAID
}
