package org.culturalpearls.reuse.internal.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.TownSizeRule;
import org.culturalpearls.reuse.peer.PeerService.Need;
import org.culturalpearls.reuse.peer.PeerService.Reason;
import org.culturalpearls.reuse.peer.PeerService.Why;

/**
 * Ranks towns for another one. A town that did nothing of what is needed is not in the list; of the
 * others those with a title stand first, then those with the most reasons, weighed: the same
 * challenge counts more than the same instrument, and both more than size, language and country.
 */
final class PeerRanking {

  static final int CHALLENGE = 6;
  static final int INSTRUMENT = 4;
  static final int SAME_SIZE = 3;
  static final int NEAR_SIZE = 1;
  static final int LANGUAGE = 2;
  static final int OTHER_COUNTRY = 1;

  private PeerRanking() {}

  /**
   * The town for which others are looked for.
   *
   * @param population null if nobody said it
   * @param languages in which its team can work
   */
  record Seeker(Need need, Country country, Integer population, Set<Language> languages) {}

  /**
   * A town, and what is public of it.
   *
   * @param population null if nobody said it
   * @param languages in which its practices can be read
   */
  record Candidate(
      MunicipalityId id,
      String name,
      Country country,
      Integer population,
      Set<String> challenges,
      Set<String> instruments,
      Set<Language> languages,
      boolean titled,
      List<PracticeId> practices,
      List<PracticeId> takenUp) {}

  /** A town with its reasons. */
  record Ranked(Candidate town, List<Reason> reasons, int points) {}

  static List<Ranked> rank(Seeker seeker, List<Candidate> candidates) {
    return candidates.stream()
        .map(town -> weigh(seeker, town))
        .filter(PeerRanking::didSomethingOfIt)
        .sorted(
            Comparator.comparing((Ranked each) -> !each.town().titled())
                .thenComparing(Ranked::points, Comparator.reverseOrder())
                .thenComparing(each -> each.town().name())
                .thenComparing(each -> each.town().id().value()))
        .toList();
  }

  private static boolean didSomethingOfIt(Ranked town) {
    return town.reasons().stream()
        .anyMatch(reason -> reason.why() == Why.CHALLENGE || reason.why() == Why.INSTRUMENT);
  }

  private static Ranked weigh(Seeker seeker, Candidate town) {
    List<Reason> reasons = new ArrayList<>();
    int points = 0;
    if (town.titled()) {
      reasons.add(new Reason(Why.TITLE, List.of()));
    }
    List<String> challenges = shared(seeker.need().challenges(), town.challenges());
    if (!challenges.isEmpty()) {
      reasons.add(new Reason(Why.CHALLENGE, challenges));
      points += CHALLENGE * challenges.size();
    }
    List<String> instruments = shared(seeker.need().instruments(), town.instruments());
    if (!instruments.isEmpty()) {
      reasons.add(new Reason(Why.INSTRUMENT, instruments));
      points += INSTRUMENT * instruments.size();
    }
    if (seeker.population() != null && town.population() != null) {
      int apart = TownSizeRule.apart(seeker.population(), town.population());
      if (apart <= 1) {
        reasons.add(
            new Reason(
                apart == 0 ? Why.SAME_SIZE : Why.NEAR_SIZE,
                List.of(Integer.toString(town.population()))));
        points += apart == 0 ? SAME_SIZE : NEAR_SIZE;
      }
    }
    List<String> languages = languages(seeker, town);
    if (!languages.isEmpty()) {
      reasons.add(new Reason(Why.LANGUAGE, languages));
      points += LANGUAGE;
    }
    if (town.country() != seeker.country()) {
      reasons.add(new Reason(Why.OTHER_COUNTRY, List.of()));
      points += OTHER_COUNTRY;
    }
    return new Ranked(town, reasons, points);
  }

  private static List<String> shared(Set<String> needed, Set<String> done) {
    Set<String> both = new TreeSet<>(needed);
    both.retainAll(done);
    return List.copyOf(both);
  }

  /** English is everybody's working language, and no reason. */
  private static List<String> languages(Seeker seeker, Candidate town) {
    return seeker.languages().stream()
        .filter(language -> language != Language.EN && town.languages().contains(language))
        .sorted()
        .map(Language::name)
        .toList();
  }
}
