package org.culturalpearls.practice.search;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeId;

/**
 * A published practice as data, in the language in which it was written.
 *
 * @param version number of the version that everybody reads
 * @param town as it is shown; empty if the record leaves it out
 * @param country null if it is not known
 * @param facets values by facet
 */
public record PracticeRecord(
    PracticeId id,
    int version,
    Language language,
    String title,
    String summary,
    String town,
    Country country,
    Licence licence,
    Map<Facet, Set<String>> facets,
    Instant publishedAt) {

  public PracticeRecord {
    facets = Map.copyOf(facets);
  }

  /** Returns the values of a facet in the order of the alphabet; none if it says nothing of it. */
  public Set<String> values(Facet facet) {
    return new TreeSet<>(facets.getOrDefault(facet, Set.of()));
  }
}
