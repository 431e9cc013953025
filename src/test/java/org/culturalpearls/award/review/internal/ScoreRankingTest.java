package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.culturalpearls.award.review.internal.AwardCandidates.candidate;
import static org.culturalpearls.award.review.internal.AwardCandidates.withdrawn;

import java.math.BigDecimal;
import java.util.List;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.people.Country;
import org.junit.jupiter.api.Test;

class ScoreRankingTest {

  @Test
  void ranksBySumWhereAllHaveAsManyReviews() {
    Ranking ranking =
        rank(
            "0",
            candidate(3, Country.PL, "4.5", "4", "4"),
            candidate(1, Country.LV, "4", "5.5", "3"),
            candidate(2, Country.FI, "5", "5", "5"));
    assertThat(ranking.byMean()).isFalse();
    assertThat(ranking.rows())
        .extracting(row -> row.nomination().value(), RankedNomination::rank, RankedNomination::tied)
        .containsExactly(tuple(2L, 1, false), tuple(1L, 2, true), tuple(3L, 2, true));
    RankedNomination first = ranking.rows().get(1);
    assertThat(first.sum()).isEqualByComparingTo("12.5");
    assertThat(first.mean().rounded(2)).isEqualByComparingTo("4.17");
    assertThat(first.spread()).isEqualByComparingTo("2.5");
    assertThat(ranking.differences()).isEmpty();
  }

  @Test
  void ranksByMeanWhereReviewsAreMissingAndSaysWhereTheSumWouldOrderDifferently() {
    Ranking ranking =
        rank(
            "0",
            candidate(1, Country.LV, "4", "4", "4"),
            candidate(2, Country.FI, "5", "5"),
            candidate(3, Country.PL, "3", "3", "3"));
    assertThat(ranking.byMean()).isTrue();
    assertThat(ranking.reviews()).isEqualTo(3);
    assertThat(ranking.rows().get(0).nomination()).isEqualTo(new NominationId(2));
    assertThat(ranking.differences())
        .containsExactly(new Ranking.Difference(new NominationId(1), new NominationId(2)));
  }

  @Test
  void findsNoDifferenceWhereSumsOrMeansAreEqual() {
    assertThat(
            rank(
                    "0",
                    candidate(1, Country.LV, "6", "6"),
                    candidate(2, Country.FI, "4", "4", "4"),
                    candidate(3, Country.PL, "6", "6", "6"))
                .differences())
        .isEmpty();
  }

  /** A third has no end in decimals: 1/3 and 2/6 are the same, 0.3333 is not. */
  @Test
  void takesMeansAsTheyAreAndNotAsTheyAreWritten() {
    Ranking ranking =
        rank(
            "0",
            candidate(1, Country.LV, "1", "0", "0"),
            candidate(2, Country.FI, "1", "0", "0", "1", "0", "0"),
            candidate(3, Country.PL, "0.3333"));
    assertThat(ranking.rows()).extracting(RankedNomination::rank).containsExactly(1, 1, 3);
  }

  @Test
  void marksWhoIsWithinTheTightPointsOfTheNext() {
    Ranking ranking =
        rank(
            "0.5",
            candidate(1, Country.LV, "4", "4"),
            candidate(2, Country.FI, "4", "3.5"),
            candidate(3, Country.PL, "3", "3"),
            candidate(4, Country.SE, "3", "3"));
    assertThat(ranking.rows())
        .extracting(RankedNomination::tight)
        .containsExactly(true, true, false, false);
  }

  /** A mean of two reviews differs by less than the sum of three; the setting is meant for sums. */
  @Test
  void measuresTightnessInPointsOfTheSumAlsoWhereTheMeanRanks() {
    Ranking ranking =
        rank("0.9", candidate(1, Country.LV, "4", "4", "4"), candidate(2, Country.FI, "3.7"));
    assertThat(ranking.rows()).allMatch(RankedNomination::tight);
    ranking = rank("0.8", candidate(1, Country.LV, "4", "4", "4"), candidate(2, Country.FI, "3.7"));
    assertThat(ranking.rows()).noneMatch(RankedNomination::tight);
  }

  @Test
  void ranksNobodyWhoDroppedOutOrHasNoReview() {
    Ranking ranking =
        rank(
            "0", withdrawn(1, Country.LV, "4"), candidate(2, Country.FI), withdrawn(3, Country.PL));
    assertThat(ranking.rows()).isEmpty();
    assertThat(ranking.withdrawn()).containsExactly(new NominationId(1), new NominationId(3));
    assertThat(ranking.unscored()).containsExactly(new NominationId(2));
  }

  @Test
  void weighsPointsExactly() {
    assertThat(
            WeightedPoints.value(
                List.of(
                    new WeightedPoints(new BigDecimal("0.1"), 3),
                    new WeightedPoints(new BigDecimal("0.2"), 3),
                    new WeightedPoints(new BigDecimal("2"), 4))))
        .isEqualByComparingTo("8.9");
  }

  private static Ranking rank(String tightWithin, Candidate... candidates) {
    return ScoreRanking.rank(List.of(candidates), new BigDecimal(tightWithin));
  }
}
