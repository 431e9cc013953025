package org.culturalpearls.privacy;

import java.util.List;

/**
 * The steps of the nightly process, in pages of a commit each, and the retention periods for the
 * public page.
 */
public interface RetentionService {

  /**
   * Erases one person whose erasure is due, or whose address was not confirmed in time; false if
   * there is none.
   */
  boolean eraseNext();

  /** Deletes a page of each expired kind of data; returns whether more is left. */
  boolean clearNext();

  /** Returns the retention period of each kind of data. */
  List<KeptFor> periods();
}
