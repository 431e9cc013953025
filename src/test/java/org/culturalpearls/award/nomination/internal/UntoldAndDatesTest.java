package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A town that is selected is told while it still has time for its plan. */
@AwardSlice
class UntoldAndDatesTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Autowired private NominationCalendar calendar;
  @Autowired private ReviewCase cases;
  @Autowired private KeptDecisions kept;
  @Autowired private CycleService cycles;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardCases years;
  @Autowired private Nominated nominated;
  @Autowired private TestClock clock;

  private Selection selection;

  @BeforeEach
  void longBefore() {
    clock.reset();
    selection = cases.begin();
  }

  @Test
  void tellsAtOnceWhatWouldOtherwiseBeToldAtTheEnd() {
    Instant due = LocalMoments.at(cycle().planDueAt(), cycle().zone());
    clock.set(due.minus(DAY).minusSeconds(1));
    assertThat(calendar.tellAt(cycle().id(), DAY, Verdict.SELECTED)).isEqualTo(due.minusSeconds(1));
    clock.set(due.minus(DAY));
    assertThat(calendar.tellAt(cycle().id(), DAY, Verdict.SELECTED)).isNull();
  }

  @Test
  void endsTheTimeForPlansNoEarlierThanTheTownsAreTold() {
    LocalDateTime due = cycle().planDueAt();
    Entry entry = cases.eligible(selection);
    kept.saveAndFlush(
        new KeptDecision(
            entry.id(),
            Verdict.SELECTED,
            selection.coordinator(),
            "",
            clock.instant(),
            LocalMoments.at(due.minusHours(2), cycle().zone())));
    assertThatThrownBy(() -> plansDue(due.minusHours(2)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.nomination.plans-untold"));
    plansDue(due.minusHours(1));
    assertThat(cycle().planDueAt()).isEqualTo(due.minusHours(1));
  }

  @Test
  void endsPreSelectionNoEarlierThanATownIsToldThatItIsNotEligible() {
    Entry entry = nominated.in(selection.cycle(), NominationState.SUBMITTED);
    Instant ends = years.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS);
    clock.set(ends.minus(DAY.multipliedBy(5)));
    kept.saveAndFlush(
        new KeptDecision(
            entry.id(),
            Verdict.NOT_ELIGIBLE,
            selection.coordinator(),
            "A capital.",
            clock.instant(),
            clock.instant().plus(DAY)));
    assertThatThrownBy(this::endPreSelection)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.nomination.pre-selection-untold"));
    clock.advance(DAY.plusHours(1));
    endPreSelection();
  }

  private void endPreSelection() {
    awards.endNow(
        selection.coordinator(),
        new AwardCycleService.EndNow(
            selection.cycle(),
            years.version(selection.year()),
            AwardDate.PRE_SELECTION_ENDS,
            "All reviews are in."));
  }

  private CycleView cycle() {
    return cycles.cycle(selection.cycle());
  }

  private void plansDue(LocalDateTime at) {
    CycleView cycle = cycle();
    cycles.change(
        selection.coordinator(),
        new CycleService.Change(
            cycle.id(),
            cycles.forChange(selection.coordinator(), cycle.id()).version(),
            cycle.name(),
            cycle.zone(),
            cycle.opensOn(),
            at,
            cycle.endsOn(),
            "Earlier"));
  }
}
