package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.JuryCase;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.JuryProgress;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.DepartureKind;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@AwardSlice
class TitleDecisionFacadeTest {

  @Autowired private AwardCases cases;
  @Autowired private TestProgramme programme;
  @Autowired private AwardSettingsService settings;
  @Autowired private Nominated nominated;
  @Autowired private ReviewReads reviews;
  @Autowired private NominationVisibility sight;
  @Autowired private TitleDecisionProcess process;
  @Autowired private TitleDecisionService decisions;
  @Autowired private CycleRecord record;
  @Autowired private CycleService cycles;
  @Autowired private TestClock clock;
  @Autowired private EventsInTransaction publisher;
  @Autowired private ApplicationEvents published;
  @Autowired private JdbcClient jdbc;

  private JuryCase jury;
  private CycleId cycle;
  private NominationId best;
  private NominationId sameCountry;
  private NominationId third;
  private NominationId fourth;
  private NominationId last;

  @BeforeEach
  void theJuryHasReviewed() {
    clock.reset();
    jury = new JuryCase(cases, programme, settings, nominated, reviews, sight);
    cycle = jury.year().cycle();
    best = jury.reviewed(Country.LV, "30", "29");
    sameCountry = jury.reviewed(Country.LV, "28", "28");
    third = jury.reviewed(Country.FI, "27", "27");
    fourth = jury.reviewed(Country.PL, "25", "25");
    last = jury.reviewed(Country.SE, "10", "11");
    publisher.publishEvent(new AwardEvent.ReviewsIn(cycle, AwardStage.JURY));
  }

  @Test
  void beginsOnceWhenTheReviewsAreInOrTheJurysTimeIsOver() {
    publisher.publishEvent(new AwardEvent.DateReached(cycle, AwardDate.JURY_ENDS));
    publisher.publishEvent(new AwardEvent.ReviewsIn(cycle, AwardStage.JURY));
    verify(process, times(1))
        .start(
            eq(cycles.cycle(cycle)),
            eq(new TitleDecisionProcess.Deciders(null, jury.chair())),
            any());
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.PREPARING);
  }

  @Test
  void beginsWithoutAPlanOnlyOnceTheJurysTimeIsOverAndSomebodyWantsToKnow() {
    CycleId empty = cases.withAward().cycle();
    nominated.in(empty, NominationState.NOT_SUBMITTED);
    nominated.in(empty, NominationState.NOT_ELIGIBLE);
    nominated.in(empty, NominationState.WITHDRAWN);
    publisher.publishEvent(new AwardEvent.DateReached(empty, AwardDate.JURY_ENDS));
    publisher.publishEvent(new AwardEvent.ReviewsIn(empty, AwardStage.PRE_SELECTION));
    publisher.publishEvent(new AwardEvent.DateReached(empty, AwardDate.PLANS_DUE));
    assertThat(decisions.state(coordinator(), empty)).isEmpty();
    assertThatThrownBy(() -> board(coordinator(), empty)).isInstanceOf(NotFound.class);
    nominated.in(empty, NominationState.NOT_SELECTED);
    publisher.publishEvent(new AwardEvent.ReviewsIn(empty, AwardStage.JURY));
    assertThat(decisions.state(coordinator(), empty)).isEmpty();
    publisher.publishEvent(new AwardEvent.DateReached(empty, AwardDate.JURY_ENDS));
    assertThat(board(coordinator(), empty).isWithoutCandidates()).isTrue();
  }

  @Test
  void givesNoTitleToAnybodyOnlyWithAReasonForEach() {
    prepare(Set.of(), Set.of(), Map.of());
    assertThat(board(coordinator()).departures())
        .extracting(each -> each.departure().kind())
        .containsOnly(DepartureKind.PASSED_OVER)
        .hasSize(3);
    assertThatThrownBy(() -> decisions.handOn(coordinator(), cycle)).isInstanceOf(RuleBroken.class);
    prepare(
        Set.of(),
        Set.of(),
        Map.of(
            "PASSED_OVER-" + best.value(), "Not feasible.",
            "PASSED_OVER-" + third.value(), "Not feasible.",
            "PASSED_OVER-" + fourth.value(), "Not feasible."));
    decisions.handOn(coordinator(), cycle);
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.TO_CONFIRM);
  }

  @Test
  void saysWhetherReviewsThatAreMissingMayStillCome() {
    assertThat(board(coordinator()).jury()).isEqualTo(JuryProgress.DONE);
    jury.reviewsAreMissing();
    assertThat(board(coordinator()).jury()).isEqualTo(JuryProgress.UNDER_WAY);
    clock.set(cases.settings(jury.year()).times().of(AwardDate.JURY_ENDS).plusSeconds(1));
    assertThat(board(coordinator()).jury()).isEqualTo(JuryProgress.OVER);
  }

  @Test
  void showsTheRankingWithWhatTheRuleGives() {
    DecisionBoard board = board(coordinator());
    assertThat(board.rows())
        .extracting(row -> row.nomination().id())
        .containsExactly(best, sameCountry, third, fourth, last);
    assertThat(board.rows())
        .extracting(BoardRow::outcome)
        .containsExactly(
            TitleOutcome.TITLE,
            TitleOutcome.COUNTRY_FULL,
            TitleOutcome.TITLE,
            TitleOutcome.TITLE,
            TitleOutcome.BELOW);
    assertThat(board.rows().get(0).ranked().sum()).isEqualByComparingTo("59");
    assertThat(board.rows().get(0).ranked().spread()).isEqualByComparingTo("1");
    assertThat(board.ranking().byMean()).isFalse();
    assertThat(board.tasks()).containsExactly(DecisionTask.PREPARE);
  }

  @Test
  void marksWhoMayHaveAnExtraTitleAsLongAsOneIsLeft() {
    assertThat(mayHaveExtra()).containsExactly(sameCountry, last);
    prepare(Set.of(best, third), Set.of(), Map.of());
    assertThat(mayHaveExtra()).containsExactly(sameCountry, fourth, last);
    prepare(Set.of(best, third, fourth), Set.of(last), Map.of());
    assertThat(mayHaveExtra()).as("the one that there is, is given").isEmpty();
  }

  private List<NominationId> mayHaveExtra() {
    return board(coordinator()).rows().stream()
        .filter(BoardRow::mayHaveExtra)
        .map(row -> row.nomination().id())
        .toList();
  }

  @Test
  void showsWhatWouldBeAndChangesNothing() {
    ReviewId strict = jury.review(last, "30");
    DecisionBoard board =
        decisions.board(
            coordinator(), cycle, new TitleDecisionService.WhatIf(1, 0, Set.of(strict)));
    assertThat(board.rule().titles()).isEqualTo(1);
    assertThat(board.rule().perCountry()).isNull();
    assertThat(board.ranking().byMean()).isFalse();
    assertThat(board.rows())
        .extracting(BoardRow::outcome)
        .containsExactly(
            TitleOutcome.TITLE,
            TitleOutcome.BELOW,
            TitleOutcome.BELOW,
            TitleOutcome.BELOW,
            TitleOutcome.BELOW);

    DecisionBoard after = board(coordinator());
    assertThat(after.rule()).isEqualTo(cases.settings(jury.year()).rules().titles());
    assertThat(after.ranking().byMean()).isTrue();
    assertThat(after.version()).isEqualTo(board.version());
  }

  @Test
  void goesFromThePreparationOverTheChairToTheRelease() {
    prepare(Set.of(best, third, fourth), Set.of(), Map.of());
    assertThat(decisions.handOn(coordinator(), cycle))
        .isEqualTo(new TitleDecisionProcess.Deciders(null, jury.chair()));
    assertThat(board(jury.chair()).tasks()).containsExactly(DecisionTask.CONFIRM);
    decisions.confirm(jury.chair(), cycle);
    assertThat(cycles.pearls(cycle)).isEmpty();
    decisions.release(coordinator(), cycle, ReleasedAward.EARLY);

    assertThat(cycles.pearls(cycle)).hasSize(3);
    assertThat(published.stream(AwardEvent.ResultsReleased.class))
        .contains(new AwardEvent.ResultsReleased(cycle));
    assertThat(board(coordinator()).rows())
        .extracting(BoardRow::given)
        .containsExactly(
            GivenTitle.TITLE, GivenTitle.NONE, GivenTitle.TITLE, GivenTitle.TITLE, GivenTitle.NONE);
  }

  @Test
  void isReleasedBeforeResultsAreDueOnlyForAReason() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    assertThatThrownBy(() -> decisions.release(coordinator(), cycle, " "))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("earlyReason"));

    decisions.release(coordinator(), cycle, ReleasedAward.EARLY);

    assertThat(record.page(cycle, 0).items())
        .first()
        .extracting(CycleRecord.Entry::kind, CycleRecord.Entry::reason)
        .containsExactly("award.decision.released", ReleasedAward.EARLY);
  }

  @Test
  void isReleasedWithoutAReasonOnceResultsAreDue() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    clock.set(cases.settings(jury.year()).times().of(AwardDate.RESULTS_DUE));

    decisions.release(coordinator(), cycle, null);

    assertThat(cycles.pearls(cycle)).hasSize(3);
    assertThat(record.page(cycle, 0).items())
        .first()
        .extracting(CycleRecord.Entry::reason)
        .isEqualTo("");
  }

  @Test
  void isReleasedByItselfWhenResultsAreDueIfTheOfficeSetsThat() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    assertThatThrownBy(() -> decisions.setRelease(jury.chair(), cycle, true))
        .isInstanceOf(NotAllowed.class);
    decisions.setRelease(coordinator(), cycle, true);
    Instant due = cases.settings(jury.year()).times().of(AwardDate.RESULTS_DUE);
    assertThat(decisions.plannedRelease(jury.chair(), cycle))
        .contains(new TitleDecisionService.PlannedRelease(due, true));

    clock.set(due);
    publisher.publishEvent(new AwardEvent.DateReached(cycle, AwardDate.RESULTS_DUE));

    assertThat(cycles.pearls(cycle)).hasSize(3);
    assertThat(published.stream(AwardEvent.ResultsReleased.class))
        .contains(new AwardEvent.ResultsReleased(cycle));
    assertThat(board(coordinator()).steps().releasedBy()).isEqualTo(coordinator());
    verify(process).released(cycles.cycle(cycle));
  }

  @Test
  void isNotReleasedByItselfWhereNobodySetItOrSomethingChanged() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    decisions.setRelease(coordinator(), cycle, true);
    decisions.setRelease(coordinator(), cycle, false);
    publisher.publishEvent(new AwardEvent.DateReached(cycle, AwardDate.RESULTS_DUE));
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.CONFIRMED);

    decisions.setRelease(coordinator(), cycle, true);
    jdbc.sql("update nomination set state = 'WITHDRAWN' where id = ?").param(best.value()).update();
    publisher.publishEvent(new AwardEvent.DateReached(cycle, AwardDate.RESULTS_DUE));
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.CONFIRMED);
    assertThat(decisions.plannedRelease(coordinator(), cycle))
        .hasValueSatisfying(planned -> assertThat(planned.set()).isFalse());
    verify(process, never()).released(any());
  }

  @Test
  void isNotReleasedWhileARemarkHasNoAnswer() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    decisions.setRelease(coordinator(), cycle, true);
    when(reviews.unansweredRemarks(cycle)).thenReturn(2);
    assertThatThrownBy(() -> decisions.release(coordinator(), cycle, ReleasedAward.EARLY))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("decision"));

    publisher.publishEvent(new AwardEvent.DateReached(cycle, AwardDate.RESULTS_DUE));
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.CONFIRMED);
    assertThat(decisions.plannedRelease(coordinator(), cycle))
        .hasValueSatisfying(planned -> assertThat(planned.set()).isFalse());
    assertThatThrownBy(() -> decisions.setRelease(coordinator(), cycle, true))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void asksForTheReasonOfEachDeparture() {
    prepare(Set.of(best, third, fourth), Set.of(sameCountry), Map.of());
    DecisionBoard board = board(coordinator());
    assertThat(board.departures())
        .extracting(each -> each.departure().kind())
        .containsExactly(DepartureKind.EXTRA_TITLE);
    assertThatThrownBy(() -> decisions.handOn(coordinator(), cycle)).isInstanceOf(RuleBroken.class);

    String key = board.departures().get(0).departure().key();
    prepare(
        Set.of(best, third, fourth),
        Set.of(sameCountry),
        Map.of(key, "A very convincing plan.", "TIE_BROKEN-1", "Of nothing."));
    decisions.handOn(coordinator(), cycle);
    ReasonedDeparture kept = board(jury.chair()).departures().get(0);
    assertThat(kept.reason()).isEqualTo("A very convincing plan.");
    assertThat(kept.by()).isEqualTo(coordinator());
    assertThat(
            jdbc.sql("select count(*) from title_departure where reason = 'Of nothing.'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void doesNotCountAReviewThatIsLeftOutForAReason() {
    ReviewId strict = jury.review(last, "30");
    decisions.prepare(
        coordinator(),
        new TitleDecisionService.Prepare(
            cycle,
            board(coordinator()).version(),
            new TitleDecision(Set.of(best, third, fourth), Set.of()),
            Map.of(),
            Map.of(strict, "The reviewer took part in the plan.")));
    DecisionBoard board = board(coordinator());
    assertThat(board.ranking().byMean()).isFalse();
    assertThat(board.leftOut())
        .extracting(each -> each.reason())
        .containsExactly("The reviewer took part in the plan.");
    assertThat(trail(last)).containsExactly("review.left-out");
    assertThatThrownBy(
            () ->
                decisions.prepare(
                    coordinator(),
                    new TitleDecisionService.Prepare(
                        cycle,
                        board.version(),
                        new TitleDecision(Set.of(best), Set.of()),
                        Map.of(),
                        Map.of(new ReviewId(999), "Unknown."))))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void refusesWhatSomebodyElseHasChangedMeanwhile() {
    long seen = board(coordinator()).version();
    prepare(Set.of(best), Set.of(), Map.of());
    assertThatThrownBy(
            () ->
                decisions.prepare(
                    coordinator(),
                    new TitleDecisionService.Prepare(
                        cycle,
                        seen,
                        new TitleDecision(Set.of(last), Set.of()),
                        Map.of(),
                        Map.of())))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void handsNothingOnWithoutTitlesOrWhileReviewsMayStillCome() {
    assertThatThrownBy(() -> decisions.handOn(coordinator(), cycle)).isInstanceOf(RuleBroken.class);
    prepare(Set.of(best, third, fourth), Set.of(), Map.of());
    jury.reviewsAreMissing();
    assertThatThrownBy(() -> decisions.handOn(coordinator(), cycle)).isInstanceOf(RuleBroken.class);
    clock.set(cases.settings(jury.year()).times().of(AwardDate.JURY_ENDS));
    decisions.handOn(coordinator(), cycle);
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.TO_CONFIRM);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "COMPLETING", "ELIGIBLE", "SELECTED"})
  void handsNothingOnWhileANominationMayStillComeBeforeTheJury(NominationState state) {
    prepare(Set.of(best, third, fourth), Set.of(), Map.of());
    NominationId late = nominated.in(cycle, state).id();
    clock.set(cases.settings(jury.year()).times().of(AwardDate.JURY_ENDS));
    assertThatThrownBy(() -> decisions.handOn(coordinator(), cycle))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.award.nominations-on-the-way"));
    jdbc.sql("update nomination set state = 'NO_PLAN', ended_at = now() where id = ?")
        .param(late.value())
        .update();
    decisions.handOn(coordinator(), cycle);
  }

  /** Whoever then entered would find the titles gone. */
  @Test
  void handsNothingOnWhileTheCallIsOpen() {
    prepare(Set.of(best, third, fourth), Set.of(), Map.of());
    clock.set(cases.settings(jury.year()).times().of(AwardDate.CALL_CLOSES).minusSeconds(1));
    assertThatThrownBy(() -> decisions.handOn(coordinator(), cycle))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.award.call-open"));
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.PREPARING);
  }

  @Test
  void isSentBackByTheChairForAReason() {
    handedOn();
    assertThatThrownBy(() -> decisions.sendBack(jury.chair(), cycle, " "))
        .isInstanceOf(RuleBroken.class);
    decisions.sendBack(jury.chair(), cycle, "Look at the fourth again.");
    DecisionBoard board = board(coordinator());
    assertThat(board.state()).isEqualTo(DecisionState.PREPARING);
    assertThat(board.steps().sentBackReason()).isEqualTo("Look at the fourth again.");
    assertThatThrownBy(() -> decisions.confirm(jury.chair(), cycle))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isNotConfirmedWithScoresThatHaveChanged() {
    handedOn();
    jury.review(last, "1");
    assertThatThrownBy(() -> decisions.confirm(jury.chair(), cycle)).isInstanceOf(RuleBroken.class);
    decisions.sendBack(jury.chair(), cycle, "A review changed.");
    decisions.handOn(coordinator(), cycle);
    decisions.confirm(jury.chair(), cycle);
  }

  @Test
  void isNotReleasedWithATownThatWithdrew() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    jdbc.sql("update nomination set state = 'WITHDRAWN' where id = ?").param(best.value()).update();
    assertThatThrownBy(() -> decisions.release(coordinator(), cycle, ReleasedAward.EARLY))
        .isInstanceOf(RuleBroken.class);
    decisions.sendBack(coordinator(), cycle, "The town withdrew.");
    assertThat(decisions.state(coordinator(), cycle)).contains(DecisionState.PREPARING);
  }

  @Test
  void isConfirmedByTheDeputyWhereTheChairMayNotSeeANomination() {
    jury.hide(third, jury.chair());
    prepare(Set.of(best, third, fourth), Set.of(), Map.of());
    assertThat(decisions.handOn(coordinator(), cycle).confirmer()).isEqualTo(jury.deputy());
    assertThatThrownBy(() -> decisions.confirm(jury.chair(), cycle)).isInstanceOf(NotAllowed.class);
    decisions.confirm(jury.deputy(), cycle);
  }

  @Test
  void isPreparedByTheDeputyWhereNoCoordinatorMaySeeAllAndConfirmedByAnother() {
    everyCoordinatorIsInConflictWith(third);
    jury.hide(best, jury.chair());
    assertThatThrownBy(() -> prepare(Set.of(best, third, fourth), Set.of(), Map.of()))
        .isInstanceOf(NotAllowed.class);
    decisions.prepare(
        jury.deputy(),
        new TitleDecisionService.Prepare(
            cycle,
            board(jury.deputy()).version(),
            new TitleDecision(Set.of(best, third, fourth), Set.of()),
            Map.of(),
            Map.of()));
    assertThat(decisions.handOn(jury.deputy(), cycle))
        .isEqualTo(new TitleDecisionProcess.Deciders(jury.deputy(), jury.secondDeputy()));
    assertThatThrownBy(() -> decisions.confirm(jury.deputy(), cycle))
        .isInstanceOf(NotAllowed.class);
    decisions.confirm(jury.secondDeputy(), cycle);
  }

  @Test
  void tellsWhoMayNotSeeANominationNothingOfItAndOfNoPlace() {
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    jury.hide(third, conflicted);
    prepare(Set.of(best, third, fourth), Set.of(sameCountry), Map.of());
    DecisionBoard board = board(conflicted);
    assertThat(board.hidden()).isEqualTo(1);
    assertThat(board.ranking()).isNull();
    assertThat(board.departures()).isEmpty();
    assertThat(board.tasks()).isEmpty();
    assertThat(board.rows())
        .hasSize(4)
        .allSatisfy(
            row -> {
              assertThat(row.nomination().id()).isNotEqualTo(third);
              assertThat(row.ranked()).isNull();
              assertThat(row.outcome()).isNull();
              assertThat(row.given()).isEqualTo(GivenTitle.NONE);
            });
    assertThatThrownBy(() -> decisions.requireMayDo(conflicted, cycle, DecisionTask.PREPARE))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void isShownToNobodyElse() {
    PersonId juror = programme.person("Juror", Role.JUROR, Role.SELECTOR, Role.MENTOR);
    assertThatThrownBy(() -> board(juror)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decisions.state(juror, cycle)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decisions.requireMayDo(juror, cycle, DecisionTask.CONFIRM))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsWhoDecidedWhatInATrailThatNobodyChanges() {
    handedOn();
    decisions.confirm(jury.chair(), cycle);
    assertThat(trail(best)).containsExactly("decision.handed-on", "decision.confirmed");
    assertThatThrownBy(() -> jdbc.sql("delete from nomination_trail").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("update nomination_trail set kind = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void tellsTheProcessWhoseItIsWhenPeopleChange() {
    verify(process, never()).decidersChanged(any(), any());
    jdbc.sql("update person set active = false where id = ?").param(jury.chair().value()).update();
    publisher.publishEvent(new org.culturalpearls.people.PersonEvent.Deactivated(jury.chair()));
    verify(process)
        .decidersChanged(
            cycles.cycle(cycle), new TitleDecisionProcess.Deciders(null, jury.deputy()));
  }

  private void handedOn() {
    prepare(Set.of(best, third, fourth), Set.of(), Map.of());
    decisions.handOn(coordinator(), cycle);
  }

  private void everyCoordinatorIsInConflictWith(NominationId nomination) {
    jdbc.sql("select person_id from person_role where role = 'COORDINATOR'")
        .query(Long.class)
        .list()
        .forEach(id -> jury.hide(nomination, new PersonId(id)));
  }

  private void prepare(
      Set<NominationId> titles, Set<NominationId> extra, Map<String, String> reasons) {
    decisions.prepare(
        coordinator(),
        new TitleDecisionService.Prepare(
            cycle,
            board(jury.secondDeputy()).version(),
            new TitleDecision(titles, extra),
            reasons,
            Map.of()));
  }

  private List<String> trail(NominationId nomination) {
    return jdbc.sql("select kind from nomination_trail where nomination_id = ? order by id")
        .param(nomination.value())
        .query(String.class)
        .list();
  }

  private DecisionBoard board(PersonId reader) {
    return board(reader, cycle);
  }

  private DecisionBoard board(PersonId reader, CycleId of) {
    return decisions.board(reader, of, TitleDecisionService.WhatIf.nothing());
  }

  private PersonId coordinator() {
    return cases.coordinator();
  }
}
