package org.culturalpearls.practice.search;

import java.util.Optional;
import org.culturalpearls.people.Language;

/** What the terms of vocabularies are called in the programme's languages. */
public interface Terms {

  /** Returns a term's name; empty for one that is not among those with translations. */
  Optional<String> name(Facet vocabulary, String key, Language reader);
}
