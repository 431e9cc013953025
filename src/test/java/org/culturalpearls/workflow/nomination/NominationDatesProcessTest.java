package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nominations follow the dates of their award, also those that are moved. */
class NominationDatesProcessTest extends NominationsInProcess {
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;

  @Test
  void isRefusedAfterTheGraceEvenWhereTheTimerRunsLate() {
    Entry entry = entering.written();
    clock.set(stockholm("2027-12-01T00:14:59").toInstant());
    entering.write(entry);
    clock.set(stockholm("2027-12-01T00:15:00").toInstant());
    assertThatThrownBy(() -> entering.submit(entry)).isInstanceOf(RuleBroken.class);
    assertThat(state(entry)).isEqualTo(NominationState.DRAFT);
  }

  @Test
  void waitsForTheDatesWhereTheyWereMovedTo() {
    Entry draft = entering.written();
    Entry eligible = entering.eligible();
    AwardDates usual = Entering.DATES;
    move(
        new AwardDates(
            usual.callOpensAt(),
            usual.callClosesAt().plusDays(3),
            0,
            usual.preSelectionEndsAt().plusDays(2),
            usual.juryEndsAt(),
            usual.resultsAt()));
    try {
      assertThat(engine.task(draft.town().key(), WRITE).getDueDate())
          .isEqualTo(stockholm("2027-12-03T23:59:59"));
      engine.fire(draft.town().key(), "BoundaryEvent_CallClosed");
      assertThat(clock.instant()).isEqualTo(stockholm("2027-12-04T00:00:01").toInstant());
      engine.fire(eligible.town().key(), "CatchEvent_PreSelectionOver");
      assertThat(clock.instant()).isEqualTo(stockholm("2028-02-02T18:00:02").toInstant());
      assertThat(engine.task(eligible.town().key(), DECIDE).getDueDate())
          .isEqualTo(stockholm("2028-02-09T23:59:59"));
    } finally {
      clock.reset();
      move(usual);
    }
  }

  @Test
  void isWrittenOnWhereTheCallIsOpenAgainAfterItHadClosed() {
    Entry entry = entering.written();
    engine.fire(entry.town().key(), "BoundaryEvent_CallClosed");
    AwardDates usual = Entering.DATES;
    move(
        new AwardDates(
            usual.callOpensAt(),
            usual.callClosesAt().plusDays(3),
            usual.graceMinutes(),
            usual.preSelectionEndsAt(),
            usual.juryEndsAt(),
            usual.resultsAt()));
    try {
      assertThat(state(entry)).isEqualTo(NominationState.DRAFT);
      assertThat(stage(entry)).isEqualTo(Stage.ENTERED);
      assertThat(engine.task(entry.town().key(), WRITE).getDueDate())
          .isEqualTo(stockholm("2027-12-03T23:59:59"));
      entering.submit(entry);
      assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    } finally {
      clock.reset();
      move(usual);
    }
  }

  private void move(AwardDates dates) {
    var read = settings.forChange(programme.coordinator(), entering.cycle());
    awards.changeDates(
        programme.coordinator(),
        new AwardCycleService.ChangeDates(
            entering.cycle(), read.version(), dates, "The server was away"));
  }
}
