package org.culturalpearls.practice.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Finds the terms of vocabularies that texts name, in whichever of the programme's languages. */
public interface NamedTerms {

  /**
   * Returns the keys of the challenges and instruments that are said as a whole in one of the
   * texts: "A street festival in June" names the street festival, "A festival" none. Both facets
   * are there, empty if none is named.
   *
   * @param texts short ones, such as titles
   */
  Map<Facet, Set<String>> in(Collection<String> texts);
}
