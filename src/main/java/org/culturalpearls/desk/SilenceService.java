package org.culturalpearls.desk;

/** Follows the silence of a side of a pair: asks it, then its twin, then tells coordinators. */
public interface SilenceService {

  /**
   * Looks at a page of the pairs whose morning has come. Each is looked at once a working day.
   *
   * @return whether there may be more
   */
  boolean follow();
}
