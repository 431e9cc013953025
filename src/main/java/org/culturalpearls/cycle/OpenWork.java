package org.culturalpearls.cycle;

/** Says whether work is still open in a case; each feature answers for its own. */
public interface OpenWork {

  /** Reads the current state from the database, past what the transaction has read before. */
  boolean isOpen(ParticipationId participation);
}
