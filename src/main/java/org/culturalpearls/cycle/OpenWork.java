package org.culturalpearls.cycle;

/** What is still to be done in a case; each feature answers for what is its own. */
public interface OpenWork {

  /** Read from the database as it is now, past what the transaction has read before. */
  boolean isOpen(ParticipationId participation);
}
