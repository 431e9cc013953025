package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
  private static final String OVER = "CatchEvent_PreSelectionOver";
  private static final Map<String, Object> COMPLETION =
      Map.of(
          "decision",
          "complete",
          "sections",
          List.of("MOTIVATION"),
          "completeOn",
          "2027-12-10",
          "remark",
          "Say who sings.");

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
      engine.fire(eligible.town().key(), OVER);
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

  @Test
  void endsCheckAndCompletionWithPreSelectionAndDecisionWithThePlans() {
    Entry checked = entering.written();
    entering.submit(checked);
    Entry completing = entering.written();
    entering.submit(completing);
    check(completing, COMPLETION);
    Entry eligible = entering.eligible();
    AwardDates usual = Entering.DATES;
    move(preSelectionEnds(LocalDateTime.of(2027, 12, 3, 18, 0)));
    try {
      assertThat(due(checked, CHECK)).isEqualTo(stockholm("2027-12-03T18:00:00"));
      assertThat(due(completing, COMPLETE)).isEqualTo(stockholm("2027-12-03T18:00:00"));
      move(preSelectionEnds(LocalDateTime.of(2028, 3, 28, 18, 0)));
      assertThat(due(checked, CHECK)).isEqualTo(stockholm("2027-12-08T23:59:59"));
      assertThat(due(completing, COMPLETE)).isEqualTo(stockholm("2027-12-10T23:59:59"));
      engine.fire(eligible.town().key(), OVER);
      assertThat(due(eligible, DECIDE)).isEqualTo(stockholm("2028-03-31T23:59:59"));
    } finally {
      clock.reset();
      move(usual);
    }
  }

  /** The door is the gate of the model: nothing is asked for that would be refused. */
  @Test
  void waitsAgainWherePreSelectionOrTheCallIsOpenAgain() {
    Entry undecided = entering.eligible();
    Entry untold = entering.eligible();
    engine.fire(undecided.town().key(), OVER);
    engine.fire(untold.town().key(), OVER);
    decideOnly(untold, SELECT);
    AwardDates usual = Entering.DATES;
    try {
      move(preSelectionEnds(LocalDateTime.of(2028, 2, 20, 18, 0)));
      assertThat(engine.openTasks(undecided.town().key())).doesNotContain(DECIDE);
      entering.takeBack(untold);
      assertThat(engine.openTasks(untold.town().key())).doesNotContain(DECIDE);

      engine.fire(undecided.town().key(), OVER);
      assertThat(clock.instant()).isEqualTo(stockholm("2028-02-20T18:00:02").toInstant());
      decideOnly(undecided, SELECT);
      engine.fire(untold.town().key(), OVER);
      assertThat(engine.openTasks(untold.town().key())).contains(DECIDE);
    } finally {
      clock.reset();
      move(usual);
    }
  }

  @Test
  void isNeverDueBeforeItBegins() {
    Entry entry = entering.written();
    entering.submit(entry);
    check(entry, COMPLETION);
    engine.fire(entry.town().key(), "BoundaryEvent_CompletionOver");
    assertThat(due(entry, CHECK)).isEqualTo(stockholm("2027-12-11T23:59:59"));
  }

  private Date due(Entry entry, String task) {
    return engine.task(entry.town().key(), task).getDueDate();
  }

  private static AwardDates preSelectionEnds(LocalDateTime at) {
    AwardDates usual = Entering.DATES;
    return new AwardDates(
        usual.callOpensAt(),
        usual.callClosesAt(),
        usual.graceMinutes(),
        at,
        usual.juryEndsAt(),
        usual.resultsAt());
  }

  private void move(AwardDates dates) {
    var read = settings.forChange(programme.coordinator(), entering.cycle());
    awards.changeDates(
        programme.coordinator(),
        new AwardCycleService.ChangeDates(
            entering.cycle(), read.version(), dates, "The server was away"));
  }
}
