package org.culturalpearls.cycle;

import java.util.Collection;

/** What the deletion of a rehearsal needs of the engine. */
public interface RehearsalProcess {

  /** Lets jobs delete, after this transaction, what is to be deleted. */
  void removalWaits();

  /** Returns how many process instances have one of these business keys, also ended ones. */
  int count(Collection<CaseKey> keys);

  /**
   * Ends the running process instances of this business key.
   *
   * @return whether there were any
   */
  boolean end(CaseKey key);

  /** Deletes the history of the process instances of this business key, none of which runs. */
  void forget(CaseKey key);
}
