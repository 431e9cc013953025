package org.culturalpearls.practice.search;

import java.util.List;
import java.util.Map;
import org.culturalpearls.shared.Paged;

/**
 * What a search found.
 *
 * @param total how many on all pages
 * @param counts of each facet how many would be found with each of its values alone, whatever is
 *     chosen of that facet now; values that would find nothing are missing, unless they are chosen
 * @param readAs words that nobody uses, and how they were read
 */
public record FoundPractices(
    Paged<PracticeHit> hits,
    long total,
    Map<Facet, List<Count>> counts,
    Map<String, String> readAs) {

  /** How many practices have a value of a facet. */
  public record Count(String value, long practices, boolean chosen) {}
}
