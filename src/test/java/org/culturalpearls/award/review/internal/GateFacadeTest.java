package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.review.GateHold;
import org.culturalpearls.award.review.GateHold.Kind;
import org.culturalpearls.award.review.GateService;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a decision waits for is counted for the office, and for nobody else. */
@AwardSlice
class GateFacadeTest {

  @Autowired private GateService gates;
  @Autowired private ReviewCase cases;
  @Autowired private AwardCases awards;
  @Autowired private ReviewReads reviews;
  @Autowired private KeptDecisions kept;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Selection selection;
  private Entry first;
  private Entry second;
  private Entry third;

  @BeforeEach
  void threeHaveEntered() {
    clock.reset();
    selection = cases.begin();
    first = cases.eligible(selection);
    second = cases.eligible(selection);
    third = cases.eligible(selection);
  }

  @Test
  void namesTheOpenCallUntilItIsOverWithItsGrace() {
    passed(AwardDate.CALL_CLOSES, -1);
    assertThat(kinds(AwardStage.PRE_SELECTION)).startsWith(Kind.CALL_OPEN);
    assertThat(kinds(AwardStage.JURY)).startsWith(Kind.CALL_OPEN);
    passed(AwardDate.CALL_CLOSES, 0);
    assertThat(kinds(AwardStage.PRE_SELECTION)).doesNotContain(Kind.CALL_OPEN);
    assertThat(kinds(AwardStage.JURY)).doesNotContain(Kind.CALL_OPEN);
  }

  @Test
  void countsWhatIsNotCheckedCompletedAssignedAndReviewed() {
    passed(AwardDate.CALL_CLOSES, 0);
    in(first, NominationState.SUBMITTED);
    in(second, NominationState.COMPLETING);
    assertThat(counts(AwardStage.PRE_SELECTION))
        .isEqualTo(Map.of(Kind.NOT_CHECKED, 1, Kind.COMPLETING, 1, Kind.NOT_ASSIGNED, 1));
    when(reviews.missing(selection.cycle(), AwardStage.PRE_SELECTION))
        .thenReturn(Map.of(third.id(), 2));
    assertThat(counts(AwardStage.PRE_SELECTION))
        .isEqualTo(Map.of(Kind.NOT_CHECKED, 1, Kind.COMPLETING, 1, Kind.REVIEWS_MISSING, 2));
    in(second, NominationState.SELECTED);
    assertThat(counts(AwardStage.JURY))
        .isEqualTo(Map.of(Kind.NOT_CHECKED, 1, Kind.NOT_DECIDED, 1, Kind.PLANS_OUT, 1));
  }

  @Test
  void countsTheDecidedWhoseTownsAreNotToldApart() {
    passed(AwardDate.CALL_CLOSES, 0);
    in(first, NominationState.SUBMITTED);
    untold(first, Verdict.NOT_ELIGIBLE);
    untold(second, Verdict.SELECTED);
    assertThat(counts(AwardStage.PRE_SELECTION))
        .containsEntry(Kind.NOT_TOLD, 1)
        .doesNotContainKey(Kind.NOT_CHECKED);
    assertThat(counts(AwardStage.JURY))
        .containsEntry(Kind.NOT_TOLD, 2)
        .containsEntry(Kind.NOT_DECIDED, 1);
  }

  /** It would tell a coordinator in a conflict what was decided. */
  @Test
  void countsTheDecidedAsUndecidedForWhoMayNotSeeThem() {
    passed(AwardDate.CALL_CLOSES, 0);
    in(first, NominationState.SUBMITTED);
    cases.inConflict(selection.coordinator(), first);
    Map<Kind, Integer> before = counts(AwardStage.JURY);
    untold(first, Verdict.NOT_ELIGIBLE);
    assertThat(counts(AwardStage.JURY)).isEqualTo(before).containsEntry(Kind.NOT_CHECKED, 1);
    assertThat(gates.holds(selection.deputy(), selection.cycle(), AwardStage.JURY))
        .extracting(GateHold::kind)
        .contains(Kind.NOT_TOLD);
  }

  private void untold(Entry entry, Verdict verdict) {
    kept.saveAndFlush(
        new KeptDecision(
            entry.id(), verdict, selection.deputy(), "", clock.instant(), clock.instant()));
  }

  @Test
  void waitsForNoReviewAfterTheStage() {
    when(reviews.missing(selection.cycle(), AwardStage.PRE_SELECTION))
        .thenReturn(Map.of(third.id(), 2));
    passed(AwardDate.PRE_SELECTION_ENDS, 0);
    assertThat(kinds(AwardStage.PRE_SELECTION)).isEmpty();
  }

  @Test
  void tellsNothingToReviewers() {
    PersonId selector = selection.selectors().get(0);
    assertThat(gates.holds(selector, selection.cycle(), AwardStage.JURY)).isEmpty();
    assertThat(gates.holds(selection.deputy(), selection.cycle(), AwardStage.JURY)).isNotEmpty();
  }

  private void passed(AwardDate date, int seconds) {
    clock.set(awards.settings(selection.year()).times().of(date).plusSeconds(seconds));
  }

  private List<Kind> kinds(AwardStage stage) {
    return holds(stage).stream().map(GateHold::kind).toList();
  }

  private Map<Kind, Integer> counts(AwardStage stage) {
    return holds(stage).stream().collect(Collectors.toMap(GateHold::kind, GateHold::count));
  }

  private List<GateHold> holds(AwardStage stage) {
    return gates.holds(selection.coordinator(), selection.cycle(), stage);
  }

  private void in(Entry entry, NominationState state) {
    jdbc.sql("update nomination set state = ? where id = ?")
        .params(state.name(), entry.id().value())
        .update();
  }
}
