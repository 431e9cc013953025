package org.culturalpearls.practice.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;

/**
 * A published practice as the index takes it.
 *
 * @param town name as it is shown; never the name of a town that wishes to stay unnamed
 * @param versions the texts, the original first, then its translations
 * @param facets by what it is found; at least its kind and evidence
 */
public record PracticeEntry(
    PracticeId id,
    String town,
    List<Version> versions,
    Map<Facet, Set<String>> facets,
    Instant publishedAt) {

  public PracticeEntry {
    versions = List.copyOf(versions);
    facets = Map.copyOf(facets);
  }

  /**
   * The texts in one language.
   *
   * @param story all other texts, in any order
   */
  public record Version(Language language, String title, String summary, String story) {}
}
