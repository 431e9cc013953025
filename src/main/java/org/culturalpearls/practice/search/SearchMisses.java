package org.culturalpearls.practice.search;

import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * Searches that found nothing: they tell editors which practices are missing. Counted by day, a
 * limited number of them, without who asked; what looks like an address or a number of somebody is
 * not kept.
 */
public interface SearchMisses {

  /** Counts words that found nothing; filters do not count, since they may be why. */
  void count(SearchQuery query);

  /** Returns those of the last months, the most frequent at the top; for editors. */
  Paged<Miss> last(PersonId editor, int page);

  /**
   * Words that found nothing.
   *
   * @param times how often, on all days
   * @param lastDay when last
   */
  record Miss(String words, long times, LocalDate lastDay) {}
}
