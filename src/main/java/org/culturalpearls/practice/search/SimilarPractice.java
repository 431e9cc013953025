package org.culturalpearls.practice.search;

import java.util.Map;
import java.util.Set;

/**
 * A practice that resembles another one.
 *
 * @param shared what both have: values by facet
 */
public record SimilarPractice(PracticeHit hit, Map<Facet, Set<String>> shared) {

  public SimilarPractice {
    shared = Map.copyOf(shared);
  }
}
