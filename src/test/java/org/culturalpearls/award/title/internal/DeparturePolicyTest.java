package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.award.review.internal.AwardCandidates.candidate;
import static org.culturalpearls.award.review.internal.AwardCandidates.withdrawn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.internal.Candidate;
import org.culturalpearls.award.review.internal.ScoreRanking;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.Departure;
import org.culturalpearls.award.title.DepartureKind;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class DeparturePolicyTest {

  private static final List<Candidate> JURY =
      List.of(
          candidate(1, Country.LV, "9"),
          candidate(2, Country.LV, "8"),
          candidate(3, Country.FI, "7"),
          candidate(4, Country.PL, "6"),
          candidate(5, Country.SE, "6"),
          candidate(6, Country.DK, "1"),
          withdrawn(7, Country.DE, "10"),
          candidate(8, Country.EE));

  @Test
  void asksNoReasonForWhatTheRuleGives() {
    assertThat(departures(rule(2, false), ids(1, 3), ids())).isEmpty();
  }

  @Test
  void namesATieThatWasBrokenAndOneThatWasNot() {
    TitleRule rule = rule(3, false);
    assertThat(departures(rule, ids(1, 3, 4), ids()))
        .containsExactly(new Departure(DepartureKind.TIE_BROKEN, ids(4, 5)));
    assertThat(departures(rule, ids(1, 3), ids()))
        .containsExactly(new Departure(DepartureKind.PLACE_LEFT_OPEN, ids(4, 5)));
    assertThat(departures(rule, ids(1, 3, 4, 5), ids()))
        .containsExactly(new Departure(DepartureKind.MORE_TITLES, ids(1, 3, 4, 5)));
  }

  @Test
  void namesWhoWasPassedOverAndWhoWasGivenATitleInstead() {
    assertThat(departures(rule(2, false), ids(1, 6), ids()))
        .containsExactlyInAnyOrder(
            new Departure(DepartureKind.PASSED_OVER, ids(3)),
            new Departure(DepartureKind.OUT_OF_ORDER, ids(6)));
  }

  @Test
  void namesTwoTitlesInOneCountry() {
    assertThat(departures(rule(3, false), ids(1, 2, 3), ids()))
        .contains(
            new Departure(DepartureKind.OUT_OF_ORDER, ids(2)),
            new Departure(DepartureKind.COUNTRY_LIMIT, ids(1, 2)));
  }

  @Test
  void holdsExtraTitlesToTheLimitOnlyWhereTheRuleSaysSo() {
    Departure extra = new Departure(DepartureKind.EXTRA_TITLE, ids(2));
    assertThat(departures(rule(2, false), ids(1, 3), ids(2))).containsExactly(extra);
    assertThat(departures(rule(2, true), ids(1, 3), ids(2)))
        .containsExactlyInAnyOrder(
            extra, new Departure(DepartureKind.EXTRA_COUNTRY_LIMIT, ids(1, 2)));
    assertThat(departures(rule(2, true), ids(1, 3), ids(6)))
        .as("the only one in its country")
        .containsExactly(new Departure(DepartureKind.EXTRA_TITLE, ids(6)));
  }

  @Test
  void namesMoreExtraTitlesThanTheRuleAllows() {
    assertThat(departures(rule(2, false), ids(1, 3), ids(2, 6)))
        .contains(new Departure(DepartureKind.MORE_EXTRA_TITLES, ids(2, 6)));
  }

  @Test
  void refusesATitleForWhoDroppedOutOrHasNoScoreWhateverTheReason() {
    assertThatThrownBy(() -> departures(rule(2, false), ids(1, 7), ids()))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> departures(rule(2, false), ids(1, 3), ids(8)))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> departures(rule(2, false), ids(1, 3), ids(3)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void asksAReasonForEachDeparture() {
    List<Departure> departures = departures(rule(2, false), ids(1, 6), ids());
    Map<Departure, String> reasons = Map.of(departures.get(0), "said", departures.get(1), " ");
    assertThatThrownBy(() -> DeparturePolicy.requireReasons(departures, reasons))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("reason-missing");
    DeparturePolicy.requireReasons(
        departures, Map.of(departures.get(0), "said", departures.get(1), "said, too"));
  }

  /** Whatever is decided: without a departure it is the rule's own result, limits and all. */
  @Test
  void letsNothingPassThatTheRuleDoesNotGive() {
    ScoreTables.each(
        20270406,
        table -> {
          TitleRule rule = table.rule();
          Ranking ranking = ScoreRanking.rank(table.candidates(), rule.tightWithin());
          TitleProposal proposal = TitlePolicy.propose(rule, ranking);
          boolean followed = table.random().nextBoolean();
          Set<NominationId> titles =
              ranking.rows().stream()
                  .filter(
                      row ->
                          followed
                              ? proposal.outcomes().get(row.nomination()) == TitleOutcome.TITLE
                              : table.random().nextInt(3) > 0)
                  .map(RankedNomination::nomination)
                  .collect(Collectors.toSet());
          Set<NominationId> extra =
              ranking.rows().stream()
                  .map(RankedNomination::nomination)
                  .filter(one -> !titles.contains(one) && table.random().nextInt(5) == 0)
                  .collect(Collectors.toSet());
          Set<DepartureKind> kinds =
              DeparturePolicy.of(rule, ranking, proposal, new TitleDecision(titles, extra)).stream()
                  .map(Departure::kind)
                  .collect(Collectors.toSet());
          assertThat(kinds.contains(DepartureKind.COUNTRY_LIMIT))
              .isEqualTo(mostInACountry(ranking, titles) > rule.limit());
          assertThat(kinds.contains(DepartureKind.MORE_TITLES))
              .isEqualTo(titles.size() > rule.titles());
          assertThat(kinds.contains(DepartureKind.EXTRA_TITLE)).isEqualTo(!extra.isEmpty());
          assertThat(kinds.contains(DepartureKind.MORE_EXTRA_TITLES))
              .isEqualTo(extra.size() > rule.extraTitles());
          if (kinds.isEmpty()) {
            assertThat(proposal.outcomes())
                .allSatisfy(
                    (one, outcome) ->
                        assertThat(outcome == TitleOutcome.TITLE).isEqualTo(titles.contains(one)));
          }
        });
  }

  private static long mostInACountry(Ranking ranking, Set<NominationId> titles) {
    return ranking.rows().stream()
        .filter(row -> titles.contains(row.nomination()))
        .collect(Collectors.groupingBy(RankedNomination::country, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  private static TitleRule rule(int titles, boolean extraWithinLimit) {
    return new TitleRule(titles, 1, 1, extraWithinLimit, BigDecimal.ZERO);
  }

  private static List<Departure> departures(
      TitleRule rule, Set<NominationId> titles, Set<NominationId> extra) {
    Ranking ranking = ScoreRanking.rank(JURY, rule.tightWithin());
    TitleProposal proposal = TitlePolicy.propose(rule, ranking);
    return DeparturePolicy.of(rule, ranking, proposal, new TitleDecision(titles, extra));
  }

  private static Set<NominationId> ids(long... ids) {
    return LongStream.of(ids).mapToObj(NominationId::new).collect(Collectors.toSet());
  }
}
