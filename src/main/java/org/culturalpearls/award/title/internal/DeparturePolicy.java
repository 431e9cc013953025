package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.Departure;
import org.culturalpearls.award.title.DepartureKind;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/** Finds where a decision departs from the title rule; each departure needs a reason. */
final class DeparturePolicy {

  private final TitleRule rule;
  private final TitleProposal proposal;
  private final TitleDecision decision;
  private final Map<NominationId, Country> countries;
  private final List<Departure> departures = new ArrayList<>();

  private DeparturePolicy(
      TitleRule rule, Ranking ranking, TitleProposal proposal, TitleDecision decision) {
    this.rule = rule;
    this.proposal = proposal;
    this.decision = decision;
    this.countries =
        ranking.rows().stream()
            .collect(Collectors.toMap(RankedNomination::nomination, RankedNomination::country));
  }

  /**
   * Throws RuleBroken for what no reason allows: a title for a nomination that no longer competes
   * or has no score, and two titles for one.
   */
  static List<Departure> of(
      TitleRule rule, Ranking ranking, TitleProposal proposal, TitleDecision decision) {
    DeparturePolicy policy = new DeparturePolicy(rule, ranking, proposal, decision);
    policy.requirePossible();
    policy.ties();
    policy.order();
    policy.numbers();
    policy.limits();
    return List.copyOf(policy.departures);
  }

  /** Throws unless each departure has its reason. */
  static void requireReasons(List<Departure> departures, Map<Departure, String> reasons) {
    for (Departure departure : departures) {
      if (reasons.getOrDefault(departure, "").isBlank()) {
        throw RuleBroken.in("reason", "error.award.reason-missing", Label.of(departure.kind()));
      }
    }
  }

  private void requirePossible() {
    if (!Collections.disjoint(decision.titles(), decision.extra())) {
      throw RuleBroken.in("extra", "error.award.two-titles");
    }
    if (!countries.keySet().containsAll(decision.titles())
        || !countries.keySet().containsAll(decision.extra())) {
      throw RuleBroken.in("titles", "error.award.no-title-without-score");
    }
  }

  private void ties() {
    for (TitleProposal.Tie tie : proposal.ties()) {
      Set<NominationId> chosen = new HashSet<>(tie.nominations());
      chosen.retainAll(decision.titles());
      if (!chosen.isEmpty() && chosen.size() < tie.nominations().size()) {
        add(DepartureKind.TIE_BROKEN, tie.nominations());
      }
      if (chosen.size() < tie.places()) {
        add(DepartureKind.PLACE_LEFT_OPEN, tie.nominations());
      }
    }
  }

  private void order() {
    proposal
        .outcomes()
        .forEach(
            (nomination, outcome) -> {
              boolean titled = decision.titles().contains(nomination);
              if (outcome == TitleOutcome.TITLE && !titled) {
                add(DepartureKind.PASSED_OVER, Set.of(nomination));
              }
              if (titled && outcome != TitleOutcome.TITLE && outcome != TitleOutcome.TIED) {
                add(DepartureKind.OUT_OF_ORDER, Set.of(nomination));
              }
              if (decision.extra().contains(nomination)) {
                add(DepartureKind.EXTRA_TITLE, Set.of(nomination));
              }
            });
  }

  private void numbers() {
    if (decision.titles().size() > rule.titles()) {
      add(DepartureKind.MORE_TITLES, decision.titles());
    }
    if (decision.extra().size() > rule.extraTitles()) {
      add(DepartureKind.MORE_EXTRA_TITLES, decision.extra());
    }
  }

  private void limits() {
    byCountry(decision.titles())
        .values()
        .forEach(
            titled -> {
              if (titled.size() > rule.limit()) {
                add(DepartureKind.COUNTRY_LIMIT, titled);
              }
            });
    if (rule.extraWithinLimit()) {
      Set<NominationId> all = new LinkedHashSet<>(decision.titles());
      all.addAll(decision.extra());
      byCountry(all)
          .values()
          .forEach(
              titled -> {
                if (titled.size() > rule.limit()
                    && !Collections.disjoint(titled, decision.extra())) {
                  add(DepartureKind.EXTRA_COUNTRY_LIMIT, titled);
                }
              });
    }
  }

  private Map<Country, Set<NominationId>> byCountry(Set<NominationId> nominations) {
    return nominations.stream()
        .collect(
            Collectors.groupingBy(
                countries::get, () -> new EnumMap<>(Country.class), Collectors.toSet()));
  }

  private void add(DepartureKind kind, Set<NominationId> about) {
    departures.add(new Departure(kind, about));
  }
}
