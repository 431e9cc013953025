package org.culturalpearls.mentoring.matching.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.MatchingService.Suggestion.Reason;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.springframework.stereotype.Component;

/**
 * Ranks mentors for a town by what they have in common. The same input gives the same order, also
 * among equals: more free capacity first, then the name, then the id.
 */
@Component
class RankingPolicy {

  private static final Comparator<MatchingService.Suggestion> BEST_FIRST =
      Comparator.comparingInt(MatchingService.Suggestion::score)
          .thenComparingInt(MatchingService.Suggestion::freeHalves)
          .reversed()
          .thenComparing(MatchingService.Suggestion::name)
          .thenComparingLong(suggestion -> suggestion.mentor().value());

  private final MatchingSettings settings;

  RankingPolicy(MatchingSettings settings) {
    this.settings = settings;
  }

  /**
   * Ranks the candidates.
   *
   * @param free free halves of each mentor
   * @param earlier who mentored the town before
   */
  List<MatchingService.Suggestion> rank(
      ParticipationView town,
      Collection<MentorView> mentors,
      Map<PersonId, Integer> free,
      Set<PersonId> earlier,
      Instant now) {
    return mentors.stream()
        .map(mentor -> suggestion(town, mentor, free.get(mentor.id()), earlier, now))
        .sorted(BEST_FIRST)
        .toList();
  }

  private MatchingService.Suggestion suggestion(
      ParticipationView town, MentorView mentor, int free, Set<PersonId> earlier, Instant now) {
    List<Reason> reasons = new ArrayList<>();
    themes(town, mentor, reasons);
    languages(town, mentor, reasons);
    if (mentor.country() == town.country()) {
      reasons.add(new Reason("country", List.of(town.country()), settings.country()));
    }
    if (earlier.contains(mentor.id())) {
      reasons.add(new Reason("earlier", List.of(), settings.earlier()));
    }
    if (mentor.isAbsent(now)) {
      reasons.add(new Reason("absent", List.of(mentor.absentUntil()), -settings.absence()));
    }
    reasons.add(new Reason("free", List.of(free / 2.0, mentor.capacity()), 0));
    int score = reasons.stream().mapToInt(Reason::points).sum();
    return new MatchingService.Suggestion(
        mentor.id(), mentor.name(), score, free, List.copyOf(reasons));
  }

  private void themes(ParticipationView town, MentorView mentor, List<Reason> reasons) {
    Set<Theme> shared = EnumSet.noneOf(Theme.class);
    shared.addAll(town.themes());
    shared.retainAll(mentor.themes());
    if (!shared.isEmpty()) {
      reasons.add(new Reason("themes", List.copyOf(shared), shared.size() * settings.theme()));
    }
  }

  private void languages(ParticipationView town, MentorView mentor, List<Reason> reasons) {
    Set<Language> shared = EnumSet.noneOf(Language.class);
    shared.addAll(town.languages());
    shared.retainAll(mentor.languages());
    if (shared.isEmpty()) {
      reasons.add(new Reason("no-language", List.of(), -settings.language()));
      return;
    }
    boolean own = shared.stream().anyMatch(language -> language != Language.EN);
    reasons.add(new Reason("languages", List.copyOf(shared), own ? settings.language() : 0));
  }
}
