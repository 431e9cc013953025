package org.culturalpearls.shared.personaldata;

import java.time.Instant;

/** A kind of data that a module deletes once it has expired. */
public interface Expiring {

  Kind kind();

  /**
   * Deletes data that ended before, in the running transaction.
   *
   * @param most rows at a time
   * @return how many were deleted
   */
  int clear(Instant before, int most);
}
