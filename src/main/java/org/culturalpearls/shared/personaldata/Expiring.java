package org.culturalpearls.shared.personaldata;

import java.time.Instant;

/** A kind of data that a module clears once its time is over. */
public interface Expiring {

  Kind kind();

  /**
   * Clears what ended before, in the running transaction.
   *
   * @param most rows at a time
   * @return how many were cleared
   */
  int clear(Instant before, int most);
}
