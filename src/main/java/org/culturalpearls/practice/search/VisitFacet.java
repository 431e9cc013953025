package org.culturalpearls.practice.search;

import org.culturalpearls.practice.PracticeId;

/** Lets practices be found by how they can be visited. */
public interface VisitFacet {

  /** Reads anew how a published practice can be visited, in the transaction that changed it. */
  void changed(PracticeId practice);
}
