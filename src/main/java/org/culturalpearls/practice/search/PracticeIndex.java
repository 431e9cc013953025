package org.culturalpearls.practice.search;

import java.util.Collection;
import org.culturalpearls.practice.PracticeId;

/** What can be found: told by whoever publishes, within the transaction that does. */
public interface PracticeIndex {

  /** Lets practices be found as they are now; replaces what was known of them. */
  void put(Collection<PracticeEntry> entries);

  /** Lets a practice no longer be found; does nothing if it never was. */
  void remove(PracticeId practice);
}
