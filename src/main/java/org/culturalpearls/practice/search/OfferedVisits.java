package org.culturalpearls.practice.search;

import java.util.Set;
import org.culturalpearls.practice.PracticeId;

/** Tells the search how practices can be visited; implemented where towns say it. */
public interface OfferedVisits {

  /**
   * Returns how a practice can be visited whose record says that it can be, as values of {@link
   * Facet#VISITS}; none while its town takes no visits.
   */
  Set<String> values(PracticeId practice);
}
