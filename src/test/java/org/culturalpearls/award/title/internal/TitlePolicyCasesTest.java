package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.award.review.internal.AwardCandidates.candidate;
import static org.culturalpearls.award.review.internal.AwardCandidates.withdrawn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.internal.Candidate;
import org.culturalpearls.award.review.internal.ScoreRanking;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.culturalpearls.people.Country;
import org.junit.jupiter.api.Test;

/** Tables as a jury really has them. */
class TitlePolicyCasesTest {

  private static final TitleRule THREE_AND_ONE =
      new TitleRule(3, 1, 1, false, new BigDecimal("0.5"));

  @Test
  void givesTheThreeBestOfDifferentCountriesATitle() {
    TitleProposal proposal =
        propose(
            THREE_AND_ONE,
            candidate(1, Country.LV, "9"),
            candidate(2, Country.LV, "8"),
            candidate(3, Country.FI, "7"),
            candidate(4, Country.PL, "6"),
            candidate(5, Country.SE, "5.5"),
            candidate(6, Country.DK, "5.4"));
    assertThat(proposal.outcomes())
        .isEqualTo(
            Map.of(
                id(1), TitleOutcome.TITLE,
                id(2), TitleOutcome.COUNTRY_FULL,
                id(3), TitleOutcome.TITLE,
                id(4), TitleOutcome.TITLE,
                id(5), TitleOutcome.BELOW,
                id(6), TitleOutcome.BELOW));
    assertThat(proposal.ties()).isEmpty();
    assertThat(proposal.closeBelow()).containsExactly(id(5));
    assertThat(proposal.forExtra()).containsExactly(id(2), id(5), id(6));
  }

  @Test
  void offersNoExtraTitleInAFullCountryWhereTheLimitHoldsForThose() {
    TitleRule rule = new TitleRule(1, 1, 1, true, BigDecimal.ZERO);
    TitleProposal proposal =
        propose(
            rule,
            candidate(1, Country.LV, "9"),
            candidate(2, Country.LV, "8"),
            candidate(3, Country.FI, "7"));
    assertThat(proposal.forExtra()).containsExactly(id(3));
  }

  @Test
  void offersExtraTitlesBesideWhatTheJuryHasChosenAndAsManyAsThereAre() {
    Ranking ranking =
        rank(
            candidate(1, Country.LV, "9"),
            candidate(2, Country.LV, "8"),
            candidate(3, Country.FI, "7"),
            candidate(4, Country.PL, "6"));
    TitleDecision third = new TitleDecision(Set.of(id(3)), Set.of());
    TitleDecision both = new TitleDecision(Set.of(id(3)), Set.of(id(4)));

    TitleRule one = new TitleRule(1, 1, 1, false, BigDecimal.ZERO);
    assertThat(TitlePolicy.forExtra(one, ranking, third)).containsExactly(id(1), id(2), id(4));
    assertThat(TitlePolicy.forExtra(one, ranking, both)).isEmpty();

    TitleRule two = new TitleRule(1, 1, 2, true, BigDecimal.ZERO);
    assertThat(TitlePolicy.forExtra(two, ranking, both)).containsExactly(id(1), id(2));
    TitleDecision first = new TitleDecision(Set.of(id(1)), Set.of());
    assertThat(TitlePolicy.forExtra(two, ranking, first)).containsExactly(id(3), id(4));

    TitleRule none = new TitleRule(1, null, 0, false, BigDecimal.ZERO);
    assertThat(TitlePolicy.forExtra(none, ranking, third)).isEmpty();
  }

  @Test
  void leavesATieAtTheBorderToTheJury() {
    TitleProposal proposal =
        propose(
            THREE_AND_ONE,
            candidate(1, Country.LV, "9"),
            candidate(2, Country.FI, "8"),
            candidate(3, Country.PL, "7"),
            candidate(4, Country.SE, "7"));
    assertThat(proposal.outcomes())
        .containsEntry(id(3), TitleOutcome.TIED)
        .containsEntry(id(4), TitleOutcome.TIED);
    assertThat(proposal.ties()).containsExactly(new TitleProposal.Tie(Set.of(id(3), id(4)), 1));
  }

  /** Which of the two it is changes nothing for those after them. */
  @Test
  void goesOnBelowATieWithinACountry() {
    TitleProposal proposal =
        propose(
            THREE_AND_ONE,
            candidate(1, Country.LV, "9"),
            candidate(2, Country.LV, "9"),
            candidate(3, Country.PL, "7"),
            candidate(4, Country.LV, "6"));
    assertThat(proposal.outcomes())
        .containsEntry(id(1), TitleOutcome.TIED)
        .containsEntry(id(2), TitleOutcome.TIED)
        .containsEntry(id(3), TitleOutcome.TITLE)
        .containsEntry(id(4), TitleOutcome.COUNTRY_FULL);
    assertThat(proposal.ties()).containsExactly(new TitleProposal.Tie(Set.of(id(1), id(2)), 1));
  }

  @Test
  void givesNothingToWhoDroppedOutOrHasNoReview() {
    TitleProposal proposal =
        propose(
            THREE_AND_ONE,
            withdrawn(1, Country.LV, "9"),
            candidate(2, Country.LV, "1"),
            candidate(3, Country.PL));
    assertThat(proposal.outcomes())
        .containsEntry(id(1), TitleOutcome.WITHDRAWN)
        .containsEntry(id(2), TitleOutcome.TITLE)
        .containsEntry(id(3), TitleOutcome.UNSCORED);
    assertThat(proposal.forExtra()).isEmpty();
  }

  private static TitleProposal propose(TitleRule rule, Candidate... candidates) {
    return TitlePolicy.propose(rule, ScoreRanking.rank(List.of(candidates), rule.tightWithin()));
  }

  private static Ranking rank(Candidate... candidates) {
    return ScoreRanking.rank(List.of(candidates), BigDecimal.ZERO);
  }

  private static NominationId id(long id) {
    return new NominationId(id);
  }
}
