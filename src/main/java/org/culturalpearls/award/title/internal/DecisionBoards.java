package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.BoardReview;
import org.culturalpearls.award.review.JuryProgress;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionSteps;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.Departure;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.award.title.TitleProposal;
import org.springframework.stereotype.Component;

/** Builds the decision board for one reader. */
@Component
class DecisionBoards {

  /** Builds the board for a reader who may see every nomination. */
  DecisionBoard whole(
      Decision decision,
      TitleRule rule,
      RankingInput table,
      TitleDecisionService.WhatIf whatIf,
      JuryProgress jury,
      Set<DecisionTask> tasks) {
    Set<ReviewId> without = new HashSet<>(decision.leftOut().keySet());
    TitleRule shownRule = whatIf.of(rule);
    Ranking decided = table.rank(without, rule.tightWithin());
    without.addAll(whatIf.without());
    Ranking ranking = table.rank(without, rule.tightWithin());
    TitleProposal proposal = TitlePolicy.propose(shownRule, ranking);
    return new DecisionBoard(
        decision.cycle(),
        decision.version(),
        decision.state(),
        shownRule,
        ranking,
        rows(
            table,
            ranking,
            proposal,
            forExtra(shownRule, ranking, proposal, decision),
            decision.chosen(),
            without),
        0,
        proposal.ties(),
        departures(decision, rule, decided),
        decision.leftOut().values().stream()
            .sorted(Comparator.comparing(each -> each.review().value()))
            .toList(),
        jury,
        decision.steps(),
        tasks);
  }

  /**
   * Builds the board for a reader who may not see one of the nominations: without ranks and titles,
   * which would reveal those of the hidden one.
   */
  DecisionBoard partly(
      Decision decision,
      TitleRule rule,
      RankingInput table,
      Set<NominationId> seen,
      JuryProgress jury) {
    Set<ReviewId> without = decision.leftOut().keySet();
    TitleDecision known =
        decision.state() == DecisionState.RELEASED
            ? decision.chosen()
            : new TitleDecision(Set.of(), Set.of());
    List<BoardRow> rows =
        table.nominations().stream()
            .filter(one -> seen.contains(one.id()))
            .map(
                one ->
                    new BoardRow(
                        one,
                        null,
                        null,
                        false,
                        false,
                        given(known, one.id()),
                        reviews(table, one.id(), without)))
            .toList();
    DecisionSteps steps = decision.steps();
    return new DecisionBoard(
        decision.cycle(),
        decision.version(),
        decision.state(),
        rule,
        null,
        rows,
        table.nominations().size() - rows.size(),
        List.of(),
        List.of(),
        List.of(),
        jury,
        new DecisionSteps(
            steps.preparedBy(),
            steps.preparedAt(),
            steps.sentBackBy(),
            steps.sentBackAt(),
            "",
            steps.confirmedBy(),
            steps.confirmedAt(),
            steps.releasedBy(),
            steps.releasedAt()),
        Set.of());
  }

  /** Returns the departures of the choice, with the reasons given so far. */
  List<ReasonedDeparture> departures(Decision decision, TitleRule rule, Ranking ranking) {
    if (decision.isUndecided()) {
      return List.of();
    }
    Map<String, ReasonRow> reasons = decision.reasons();
    return DeparturePolicy.of(rule, ranking, TitlePolicy.propose(rule, ranking), decision.chosen())
        .stream()
        .map(departure -> reasoned(departure, reasons.get(departure.key())))
        .toList();
  }

  /** Beside the jury's choice; before there is one, beside what the rule gives. */
  private static Collection<NominationId> forExtra(
      TitleRule rule, Ranking ranking, TitleProposal proposal, Decision decision) {
    return decision.isUndecided()
        ? proposal.forExtra()
        : TitlePolicy.forExtra(rule, ranking, decision.chosen());
  }

  private static ReasonedDeparture reasoned(Departure departure, ReasonRow reason) {
    return reason == null
        ? new ReasonedDeparture(departure, "", null, null)
        : new ReasonedDeparture(departure, reason.reason(), reason.person(), reason.at());
  }

  private static List<BoardRow> rows(
      RankingInput table,
      Ranking ranking,
      TitleProposal proposal,
      Collection<NominationId> forExtra,
      TitleDecision chosen,
      Set<ReviewId> without) {
    Map<NominationId, NominationFacts> facts =
        table.nominations().stream()
            .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    Map<NominationId, RankedNomination> ranked = new HashMap<>();
    ranking.rows().forEach(row -> ranked.put(row.nomination(), row));
    List<BoardRow> rows = new ArrayList<>();
    proposal
        .outcomes()
        .forEach(
            (id, outcome) ->
                rows.add(
                    new BoardRow(
                        facts.get(id),
                        ranked.get(id),
                        outcome,
                        proposal.closeBelow().contains(id),
                        forExtra.contains(id),
                        given(chosen, id),
                        reviews(table, id, without))));
    return rows;
  }

  private static GivenTitle given(TitleDecision chosen, NominationId id) {
    if (chosen.titles().contains(id)) {
      return GivenTitle.TITLE;
    }
    return chosen.extra().contains(id) ? GivenTitle.EXTRA : GivenTitle.NONE;
  }

  private static List<BoardReview> reviews(
      RankingInput table, NominationId id, Set<ReviewId> without) {
    return table.of(id).stream()
        .sorted(Comparator.comparing(review -> review.id().value()))
        .map(
            review ->
                new BoardReview(
                    review.id(), review.reviewer(), review.value(), !without.contains(review.id())))
        .toList();
  }
}
