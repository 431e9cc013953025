package org.culturalpearls.practice.search;

import org.culturalpearls.people.Language;

/** Finds published practices; everybody may. */
public interface PracticeSearch {

  /** Finds a page of practices, with titles in the reader's language where there are any. */
  FoundPractices find(SearchQuery query, Language reader);
}
