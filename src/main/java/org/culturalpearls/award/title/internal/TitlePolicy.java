package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.culturalpearls.people.Country;

/**
 * Gives the titles of a ranking by a rule: to the best, as long as there are titles, up to the
 * limit of each country. Nominations with equal scores are taken together: one that gets a title in
 * every order has it; one that gets a title in some orders only is tied.
 */
final class TitlePolicy {

  private final TitleRule rule;
  private final Map<NominationId, TitleOutcome> outcomes = new LinkedHashMap<>();
  private final List<TitleProposal.Tie> ties = new ArrayList<>();
  private final Map<Country, Integer> given = new EnumMap<>(Country.class);
  private int left;

  private TitlePolicy(TitleRule rule) {
    this.rule = rule;
    this.left = rule.titles();
  }

  static TitleProposal propose(TitleRule rule, Ranking ranking) {
    TitlePolicy policy = new TitlePolicy(rule);
    ranking.rows().stream()
        .collect(Collectors.groupingBy(RankedNomination::rank, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(policy::give);
    ranking.unscored().forEach(none -> policy.outcomes.put(none, TitleOutcome.UNSCORED));
    ranking.withdrawn().forEach(gone -> policy.outcomes.put(gone, TitleOutcome.WITHDRAWN));
    return new TitleProposal(
        policy.outcomes, policy.ties, policy.closeBelow(ranking), policy.forExtra(ranking));
  }

  /**
   * Returns the nominations that may have an extra title beside the jury's choice; the best first,
   * and none once all are given.
   */
  static List<NominationId> forExtra(TitleRule rule, Ranking ranking, TitleDecision chosen) {
    if (chosen.extra().size() >= rule.extraTitles()) {
      return List.of();
    }
    Set<NominationId> titled = new LinkedHashSet<>(chosen.titles());
    titled.addAll(chosen.extra());
    return forExtra(rule, ranking, titled);
  }

  /** Gives titles to nominations with equal scores. */
  private void give(List<RankedNomination> equals) {
    Map<Country, List<RankedNomination>> byCountry =
        equals.stream()
            .collect(
                Collectors.groupingBy(
                    RankedNomination::country,
                    () -> new EnumMap<>(Country.class),
                    Collectors.toList()));
    Map<Country, Integer> places = new EnumMap<>(Country.class);
    byCountry.forEach((country, all) -> places.put(country, Math.min(all.size(), room(country))));
    int possible = places.values().stream().mapToInt(Integer::intValue).sum();
    boolean enough = possible <= left;
    Set<NominationId> tied = new LinkedHashSet<>();
    byCountry.forEach(
        (country, all) -> {
          TitleOutcome outcome = outcome(all.size(), places.get(country), enough);
          all.forEach(one -> outcomes.put(one.nomination(), outcome));
          if (outcome == TitleOutcome.TIED && enough) {
            ties.add(new TitleProposal.Tie(ids(all), places.get(country)));
          } else if (outcome == TitleOutcome.TIED) {
            tied.addAll(ids(all));
          }
        });
    if (!tied.isEmpty()) {
      ties.add(new TitleProposal.Tie(tied, left));
    }
    places.forEach((country, used) -> given.merge(country, used, Integer::sum));
    left = Math.max(0, left - possible);
  }

  private TitleOutcome outcome(int nominations, int places, boolean enough) {
    if (left == 0) {
      return TitleOutcome.BELOW;
    }
    if (places == 0) {
      return TitleOutcome.COUNTRY_FULL;
    }
    return enough && places == nominations ? TitleOutcome.TITLE : TitleOutcome.TIED;
  }

  private int room(Country country) {
    return rule.limit() - given.getOrDefault(country, 0);
  }

  private Set<NominationId> closeBelow(Ranking ranking) {
    RankedNomination last = null;
    for (RankedNomination row : ranking.rows()) {
      last = mayHaveTitle(row) ? row : last;
    }
    Set<NominationId> close = new LinkedHashSet<>();
    for (RankedNomination row : ranking.rows()) {
      if (last != null
          && row.rank() > last.rank()
          && row.mean().isWithin(rule.tightWithin(), ranking.reviews(), last.mean())) {
        close.add(row.nomination());
      }
    }
    return close;
  }

  private List<NominationId> forExtra(Ranking ranking) {
    if (rule.extraTitles() == 0) {
      return List.of();
    }
    return forExtra(
        rule,
        ranking,
        ranking.rows().stream()
            .map(RankedNomination::nomination)
            .filter(one -> outcomes.get(one) == TitleOutcome.TITLE)
            .collect(Collectors.toSet()));
  }

  private static List<NominationId> forExtra(
      TitleRule rule, Ranking ranking, Set<NominationId> titled) {
    Map<Country, Long> inCountry =
        ranking.rows().stream()
            .filter(row -> titled.contains(row.nomination()))
            .collect(Collectors.groupingBy(RankedNomination::country, Collectors.counting()));
    return ranking.rows().stream()
        .filter(row -> !titled.contains(row.nomination()))
        .filter(
            row ->
                !rule.extraWithinLimit()
                    || inCountry.getOrDefault(row.country(), 0L) < rule.limit())
        .map(RankedNomination::nomination)
        .toList();
  }

  private boolean mayHaveTitle(RankedNomination row) {
    TitleOutcome outcome = outcomes.get(row.nomination());
    return outcome == TitleOutcome.TITLE || outcome == TitleOutcome.TIED;
  }

  private static Set<NominationId> ids(Collection<RankedNomination> rows) {
    return rows.stream()
        .map(RankedNomination::nomination)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
