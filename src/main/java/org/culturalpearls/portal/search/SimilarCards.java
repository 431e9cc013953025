package org.culturalpearls.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SimilarPractice;
import org.springframework.stereotype.Component;

/** Shows what resembles a practice, and why. */
@Component
public class SimilarCards {

  private static final int MOST = 3;

  private final PracticeSearch search;
  private final PracticeCards cards;
  private final SearchWords words;

  SimilarCards(PracticeSearch search, PracticeCards cards, SearchWords words) {
    this.search = search;
    this.cards = cards;
    this.words = words;
  }

  /**
   * A practice that resembles another one.
   *
   * @param reasons what both have in common, the most telling first
   */
  public record Similar(PracticeCards.Card card, List<String> reasons) {}

  public List<Similar> of(PracticeId practice) {
    List<SimilarPractice> found = search.similar(practice, MOST, PracticeCards.reader());
    List<PracticeCards.Card> shown = cards.of(found.stream().map(SimilarPractice::hit).toList());
    return IntStream.range(0, found.size())
        .mapToObj(place -> new Similar(shown.get(place), reasons(found.get(place))))
        .toList();
  }

  private List<String> reasons(SimilarPractice similar) {
    Language reader = PracticeCards.reader();
    List<String> reasons = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      similar
          .shared()
          .getOrDefault(facet, Set.of())
          .forEach(value -> reasons.add(words.of(facet, value, reader)));
    }
    return List.copyOf(reasons);
  }
}
