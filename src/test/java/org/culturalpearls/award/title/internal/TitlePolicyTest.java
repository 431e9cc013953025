package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.internal.Candidate;
import org.culturalpearls.award.review.internal.ScoreRanking;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.culturalpearls.people.Country;
import org.junit.jupiter.api.Test;

class TitlePolicyTest {

  /** The outcome must be what trying every order of those with equal scores says. */
  @Test
  void givesATitleToWhoGetsItInEveryOrderOfEquals() {
    ScoreTables.each(
        20270401,
        table -> {
          Ranking ranking = ranking(table.candidates(), table.rule());
          Map<NominationId, TitleOutcome> outcomes =
              TitlePolicy.propose(table.rule(), ranking).outcomes();
          List<Set<NominationId>> tried = new ArrayList<>();
          tryOrders(table.rule(), new ArrayList<>(), ranking.rows(), tried);
          for (RankedNomination row : ranking.rows()) {
            long titled = tried.stream().filter(one -> one.contains(row.nomination())).count();
            TitleOutcome outcome = outcomes.get(row.nomination());
            assertThat(outcome == TitleOutcome.TITLE).isEqualTo(titled == tried.size());
            assertThat(outcome == TitleOutcome.TIED).isEqualTo(titled > 0 && titled < tried.size());
          }
        });
  }

  @Test
  void givesNoMoreThanTheRuleHasInAllAndInACountry() {
    ScoreTables.each(
        20270402,
        table -> {
          Ranking ranking = ranking(table.candidates(), table.rule());
          TitleProposal proposal = TitlePolicy.propose(table.rule(), ranking);
          Map<Country, Long> titled =
              ranking.rows().stream()
                  .filter(row -> outcome(proposal, row) == TitleOutcome.TITLE)
                  .collect(Collectors.groupingBy(RankedNomination::country, Collectors.counting()));
          int tied = proposal.ties().stream().mapToInt(TitleProposal.Tie::places).sum();
          long all = titled.values().stream().mapToLong(Long::longValue).sum() + tied;
          assertThat(all).isLessThanOrEqualTo(table.rule().titles());
          assertThat(titled.values()).allMatch(count -> count <= table.rule().limit());
          proposal
              .ties()
              .forEach(tie -> assertThat(tie.places()).isBetween(1, tie.nominations().size() - 1));
        });
  }

  @Test
  void saysTheSameInWhateverOrderNominationsAndReviewersCome() {
    ScoreTables.each(
        20270403,
        table -> {
          List<Candidate> shuffled = new ArrayList<>();
          for (Candidate one : table.candidates()) {
            List<BigDecimal> values = new ArrayList<>(one.values());
            Collections.shuffle(values, table.random());
            shuffled.add(new Candidate(one.nomination(), one.country(), values, one.withdrawn()));
          }
          Collections.shuffle(shuffled, table.random());
          Ranking ranking = ranking(table.candidates(), table.rule());
          assertThat(ranking(shuffled, table.rule())).isEqualTo(ranking);
          assertThat(TitlePolicy.propose(table.rule(), ranking(shuffled, table.rule())))
              .isEqualTo(TitlePolicy.propose(table.rule(), ranking));
        });
  }

  @Test
  void takesNoTitleAwayFromWhoGetsMorePoints() {
    ScoreTables.each(
        20270404,
        table -> {
          TitleProposal before = proposal(table.candidates(), table.rule());
          for (Candidate one : table.candidates()) {
            TitleOutcome outcome = before.outcomes().get(one.nomination());
            if (outcome == TitleOutcome.TITLE || outcome == TitleOutcome.TIED) {
              BigDecimal more = new BigDecimal(1 + table.random().nextInt(9)).movePointLeft(1);
              TitleProposal after = proposal(with(table.candidates(), one, more), table.rule());
              assertThat(after.outcomes().get(one.nomination())).isEqualTo(TitleOutcome.TITLE);
            }
          }
        });
  }

  @Test
  void takesNoTitleAwayWhenAnotherDropsOut() {
    ScoreTables.each(
        20270405,
        table -> {
          TitleProposal before = proposal(table.candidates(), table.rule());
          for (Candidate gone : table.candidates()) {
            List<Candidate> left = new ArrayList<>(table.candidates());
            left.remove(gone);
            left.add(new Candidate(gone.nomination(), gone.country(), gone.values(), true));
            TitleProposal after = proposal(left, table.rule());
            assertThat(after.outcomes()).containsEntry(gone.nomination(), TitleOutcome.WITHDRAWN);
            before
                .outcomes()
                .forEach(
                    (nomination, outcome) -> {
                      if (outcome == TitleOutcome.TITLE && !nomination.equals(gone.nomination())) {
                        assertThat(after.outcomes()).containsEntry(nomination, TitleOutcome.TITLE);
                      }
                    });
          }
        });
  }

  private static void tryOrders(
      TitleRule rule,
      List<RankedNomination> order,
      List<RankedNomination> rest,
      List<Set<NominationId>> tried) {
    if (rest.isEmpty()) {
      tried.add(oneByOne(rule, order));
      return;
    }
    for (RankedNomination next : rest) {
      if (next.rank() == rest.get(0).rank()) {
        List<RankedNomination> longer = new ArrayList<>(order);
        longer.add(next);
        List<RankedNomination> shorter = new ArrayList<>(rest);
        shorter.remove(next);
        tryOrders(rule, longer, shorter, tried);
      }
    }
  }

  private static Set<NominationId> oneByOne(TitleRule rule, List<RankedNomination> order) {
    Set<NominationId> titled = new HashSet<>();
    Map<Country, Integer> inCountry = new EnumMap<>(Country.class);
    for (RankedNomination row : order) {
      if (titled.size() < rule.titles()
          && inCountry.getOrDefault(row.country(), 0) < rule.limit()) {
        titled.add(row.nomination());
        inCountry.merge(row.country(), 1, Integer::sum);
      }
    }
    return titled;
  }

  private static List<Candidate> with(List<Candidate> all, Candidate one, BigDecimal more) {
    List<BigDecimal> values = new ArrayList<>(one.values());
    values.set(0, values.get(0).add(more));
    List<Candidate> changed = new ArrayList<>(all);
    changed.set(all.indexOf(one), new Candidate(one.nomination(), one.country(), values, false));
    return changed;
  }

  private static TitleOutcome outcome(TitleProposal proposal, RankedNomination row) {
    return proposal.outcomes().get(row.nomination());
  }

  private static TitleProposal proposal(List<Candidate> candidates, TitleRule rule) {
    return TitlePolicy.propose(rule, ranking(candidates, rule));
  }

  private static Ranking ranking(List<Candidate> candidates, TitleRule rule) {
    return ScoreRanking.rank(candidates, rule.tightWithin());
  }
}
