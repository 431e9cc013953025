package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.internal.ScoreRanking;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.junit.jupiter.api.Test;

/** The tables drawn at random leave the title rule something to decide: else they prove little. */
class ScoreTablesTest {

  private int tables;
  private int empty;
  private int large;
  private int contested;
  private int ties;
  private final Map<TitleOutcome, Integer> with = new EnumMap<>(TitleOutcome.class);

  @Test
  void leaveTheRuleSomethingToDecide() {
    ScoreTables.each(20270407, this::count);

    assertThat(contested).as("more towns than titles").isGreaterThan(tables / 2);
    assertThat(ties).as("equal scores").isGreaterThan(tables / 2);
    assertThat(large).as("six or more towns").isGreaterThan(tables / 2);
    assertThat(empty).as("without a town").isBetween(1, tables / 20);
    assertThat(shareOf(TitleOutcome.TITLE)).as("with a title").isGreaterThan(0.6);
    assertThat(shareOf(TitleOutcome.BELOW)).as("below the last title").isGreaterThan(0.5);
    assertThat(shareOf(TitleOutcome.TIED)).as("a title between equals").isGreaterThan(0.2);
    assertThat(shareOf(TitleOutcome.COUNTRY_FULL)).as("a full country").isGreaterThan(0.15);
    assertThat(shareOf(TitleOutcome.WITHDRAWN)).as("who dropped out").isGreaterThan(0.4);
    assertThat(shareOf(TitleOutcome.UNSCORED)).as("without a score").isGreaterThan(0.2);
  }

  private void count(ScoreTables table) {
    Ranking ranking = ScoreRanking.rank(table.candidates(), table.rule().tightWithin());
    TitleProposal proposal = TitlePolicy.propose(table.rule(), ranking);
    List<RankedNomination> rows = ranking.rows();
    tables++;
    empty += table.candidates().isEmpty() ? 1 : 0;
    large += table.candidates().size() >= 6 ? 1 : 0;
    contested += table.rule().titles() > 0 && rows.size() > table.rule().titles() ? 1 : 0;
    ties += rows.stream().anyMatch(RankedNomination::tied) ? 1 : 0;
    distinct(proposal.outcomes().values()).forEach(one -> with.merge(one, 1, Integer::sum));
  }

  private static Collection<TitleOutcome> distinct(Collection<TitleOutcome> outcomes) {
    return outcomes.stream().distinct().toList();
  }

  /** In how many of the tables at least one town has this outcome. */
  private double shareOf(TitleOutcome outcome) {
    return with.getOrDefault(outcome, 0) / (double) tables;
  }
}
