package org.culturalpearls.practice.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;

/** Finds published practices; everybody may. */
public interface PracticeSearch {

  /** Finds a page of practices, with titles in the reader's language where there are any. */
  FoundPractices find(SearchQuery query, Language reader);

  /** Returns the last published, the newest first. */
  List<PracticeHit> newest(int most, Language reader);

  /** Returns these in the given order, without those that are not listed. */
  List<PracticeHit> listed(Collection<PracticeId> practices, Language reader);

  /** Returns what has most in common with a practice, the most similar first. */
  List<SimilarPractice> similar(PracticeId practice, int most, Language reader);

  /** Returns how many there are of each country that has any. */
  Map<Country, Long> byCountry();
}
