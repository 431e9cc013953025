package org.culturalpearls.plan.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.indicator.ValueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureStatePolicyTest {

  private static final LocalDate JANUARY = LocalDate.parse("2027-01-01");
  private static final LocalDate TODAY = LocalDate.parse("2027-06-01");
  private static final LocalDate AUTUMN = LocalDate.parse("2027-10-01");
  private static final Measure OPEN_ENDED = measure(null, null);
  private static final int CASES = 2_000;

  @Test
  void isReachedWhenMilestonesAndTargetsAre() {
    assertThat(
            standing(
                OPEN_ENDED,
                List.of(
                    milestone(MilestoneState.REACHED, TODAY.minusDays(9)),
                    milestone(MilestoneState.DROPPED, TODAY.minusDays(3))),
                List.of(indicator("60", AUTUMN, "60"), indicator(null, null, null))))
        .isEqualTo(Standing.of(MeasureState.REACHED, MeasureReason.ALL_REACHED));
    assertThat(standing(OPEN_ENDED, List.of(), List.of(indicator("60", AUTUMN, "61"))).computed())
        .isEqualTo(MeasureState.REACHED);
    assertThat(standing(OPEN_ENDED, List.of(), List.of(indicator(null, null, "61"))).computed())
        .isEqualTo(MeasureState.ON_TIME);
  }

  @Test
  void isDroppedWithItsLastMilestone() {
    MilestoneView dropped = milestone(MilestoneState.DROPPED, TODAY.minusDays(9));
    assertThat(standing(measure(null, TODAY.minusDays(1)), List.of(dropped), List.of()))
        .isEqualTo(Standing.of(MeasureState.DROPPED, MeasureReason.ALL_DROPPED));
    assertThat(
            standing(
                    OPEN_ENDED,
                    List.of(dropped, milestone(MilestoneState.PLANNED, AUTUMN)),
                    List.of())
                .computed())
        .isEqualTo(MeasureState.ON_TIME);
  }

  @Test
  void isLateFromTheDayAfterAndNamesTheEarliest() {
    MilestoneView planned = milestone(MilestoneState.PLANNED, TODAY.minusDays(1));
    assertThat(
            standing(
                measure(null, TODAY.minusDays(2)),
                List.of(planned, milestone(MilestoneState.REWORK, TODAY.minusDays(5))),
                List.of(indicator("60", TODAY.minusDays(3), "59"))))
        .isEqualTo(
            Standing.of(
                MeasureState.LATE,
                MeasureReason.MILESTONE_LATE,
                "Step REWORK",
                TODAY.minusDays(5)));
    assertThat(
            standing(
                measure(null, TODAY.minusDays(2)),
                List.of(planned),
                List.of(indicator("60", TODAY.minusDays(3), "59"))))
        .isEqualTo(
            Standing.of(
                MeasureState.LATE,
                MeasureReason.TARGET_MISSED,
                "How many come?",
                TODAY.minusDays(3)));
    assertThat(standing(measure(null, TODAY.minusDays(2)), List.of(planned), List.of()))
        .isEqualTo(Standing.of(MeasureState.LATE, MeasureReason.END_PASSED, TODAY.minusDays(2)));
    assertThat(
            standing(
                measure(null, TODAY),
                List.of(milestone(MilestoneState.PLANNED, TODAY)),
                List.of(indicator("60", TODAY, "59"))))
        .isEqualTo(
            Standing.of(MeasureState.ON_TIME, MeasureReason.NEXT_MILESTONE, "Step PLANNED", TODAY));
  }

  @Test
  void aReportedMilestoneIsNotLate() {
    assertThat(
            standing(
                OPEN_ENDED,
                List.of(milestone(MilestoneState.REPORTED, TODAY.minusDays(30))),
                List.of()))
        .isEqualTo(Standing.of(MeasureState.ON_TIME, MeasureReason.NOTHING_DUE));
  }

  @Test
  void isAtRiskWhereANewDateIsAskedForOrAReportWasSentBack() {
    MilestoneView asked =
        new MilestoneView(
            new MilestoneId(4),
            new ParticipationId(1),
            new PlannedMilestone("The mill", null, AUTUMN, "", ""),
            MilestoneState.PLANNED,
            AUTUMN.plusDays(9),
            false,
            null,
            null);
    MilestoneView sentBack = milestone(MilestoneState.REWORK, AUTUMN);
    assertThat(standing(OPEN_ENDED, List.of(sentBack, asked), List.of()))
        .isEqualTo(
            Standing.of(
                MeasureState.AT_RISK,
                MeasureReason.NEW_DATE_ASKED,
                "The mill",
                AUTUMN.plusDays(9)));
    assertThat(standing(OPEN_ENDED, List.of(sentBack), List.of()))
        .isEqualTo(
            Standing.of(
                MeasureState.AT_RISK, MeasureReason.REPORT_SENT_BACK, "Step REWORK", AUTUMN));
  }

  /** From 1 January to 20 days later; 10 is the beginning and 60 the target. */
  @Test
  void isAtRiskWhenLittleOfTheWayIsGoneAndMuchOfTheTime() {
    Measure measure = measure(JANUARY, null);
    LocalDate until = JANUARY.plusDays(20);
    assertThat(at(measure, until, "22.5", 9).computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(at(measure, until, "22.5", 10).computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(at(measure, until, "22.4", 10))
        .isEqualTo(
            Standing.of(MeasureState.AT_RISK, MeasureReason.BEHIND, "How many come?", 24, 50L));
    assertThat(at(measure, until, null, 9).computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(at(measure, until, null, 10))
        .isEqualTo(Standing.of(MeasureState.AT_RISK, MeasureReason.UNMEASURED, "How many come?"));
    assertThat(at(measure, null, null, 10).computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(at(OPEN_ENDED, until, null, 10).computed()).isEqualTo(MeasureState.ON_TIME);
    assertThat(at(measure, JANUARY, null, 0).computed()).isEqualTo(MeasureState.ON_TIME);
  }

  @Test
  void countsTheTimeFromTheDayOfTheValueAtTheBeginning() {
    PlannedIndicator guests = Indicators.guests(new RowId(1));
    LocalDate half =
        Indicators.BEGINNING.plusDays(
            (ChronoUnit.DAYS.between(Indicators.BEGINNING, Indicators.TARGET_ON) + 1) / 2);
    Measured none = measured(guests, null);
    Measure early = measure(JANUARY.minusYears(5), null);
    assertThat(MeasureStatePolicy.of(early, List.of(), List.of(none), half).reason())
        .isEqualTo(MeasureReason.UNMEASURED);
    assertThat(MeasureStatePolicy.of(early, List.of(), List.of(none), half.minusDays(1)).reason())
        .isEqualTo(MeasureReason.NOTHING_DUE);
  }

  /** Random dates and values: what the words say, written down another way. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsForRandomMeasures(long seed) {
    Random random = new Random(seed);
    Map<MeasureState, Integer> seen = new EnumMap<>(MeasureState.class);
    for (int each = 0; each < CASES; each++) {
      List<MilestoneView> milestones = milestones(random);
      List<Measured> indicators = indicators(random);
      Measure measure = measure(JANUARY, random.nextInt(3) == 0 ? day(random) : null);
      LocalDate today = day(random);

      Standing standing = MeasureStatePolicy.of(measure, milestones, indicators, today);
      seen.merge(standing.computed(), 1, Integer::sum);
      assertThat(standing.computed())
          .isEqualTo(expected(measure, milestones, indicators, today, standing));
      assertThat(standing.state()).isEqualTo(standing.computed());

      MeasureState later =
          MeasureStatePolicy.of(measure, milestones, indicators, today.plusDays(40)).computed();
      switch (standing.computed()) {
        case REACHED, DROPPED, LATE -> assertThat(later).isEqualTo(standing.computed());
        case AT_RISK -> assertThat(later).isIn(MeasureState.AT_RISK, MeasureState.LATE);
        case ON_TIME -> assertThat(later).isNotIn(MeasureState.REACHED, MeasureState.DROPPED);
      }
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder(MeasureState.values());
    assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(CASES / 100));
  }

  private static MeasureState expected(
      Measure measure,
      List<MilestoneView> milestones,
      List<Measured> indicators,
      LocalDate today,
      Standing standing) {
    int open = 0;
    int reached = 0;
    boolean late = measure.endsOn() != null && measure.endsOn().isBefore(today);
    boolean risk = false;
    for (MilestoneView milestone : milestones) {
      MilestoneState state = milestone.state();
      reached += state == MilestoneState.REACHED ? 1 : 0;
      open += state.isFinished() ? 0 : 1;
      late |= state.isUnreported() && milestone.wording().dueOn().isBefore(today);
      risk |= state == MilestoneState.REWORK;
    }
    int targets = 0;
    for (Measured each : indicators) {
      if (each.indicator().target() == null) {
        continue;
      }
      if (each.figure().reached()) {
        reached++;
        continue;
      }
      targets++;
      LocalDate by = each.indicator().targetOn();
      late |= by.isBefore(today);
      double gone =
          (double) ChronoUnit.DAYS.between(JANUARY, today) / ChronoUnit.DAYS.between(JANUARY, by);
      double way =
          each.figure().isMeasured()
              ? (each.figure().current().doubleValue() - 10) / 50
              : Double.NEGATIVE_INFINITY;
      risk |= gone >= 0.5 && 2 * Math.floor(100 * way) < Math.floor(100 * gone);
    }
    if (open == 0 && targets == 0 && reached > 0) {
      return MeasureState.REACHED;
    }
    if (!milestones.isEmpty()
        && milestones.stream().allMatch(each -> each.state() == MilestoneState.DROPPED)) {
      return MeasureState.DROPPED;
    }
    if (late) {
      return MeasureState.LATE;
    }
    assertThat(standing.asksForNextStep()).isEqualTo(risk);
    return risk ? MeasureState.AT_RISK : MeasureState.ON_TIME;
  }

  private static List<MilestoneView> milestones(Random random) {
    List<MilestoneView> milestones = new ArrayList<>();
    MilestoneState[] states = MilestoneState.values();
    boolean dropped = random.nextInt(6) == 0;
    for (int i = random.nextInt(3); i > 0; i--) {
      milestones.add(
          milestone(
              dropped ? MilestoneState.DROPPED : states[random.nextInt(states.length)],
              day(random)));
    }
    return milestones;
  }

  private static List<Measured> indicators(Random random) {
    List<Measured> indicators = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String last = random.nextInt(4) == 0 ? null : Integer.toString(random.nextInt(80));
      boolean aims = random.nextInt(4) > 0;
      indicators.add(indicator(aims ? "60" : null, aims ? day(random).plusDays(1) : null, last));
    }
    return indicators;
  }

  private static LocalDate day(Random random) {
    return JANUARY.plusDays(random.nextInt(360));
  }

  private static Standing standing(
      Measure measure, List<MilestoneView> milestones, List<Measured> indicators) {
    return MeasureStatePolicy.of(measure, milestones, indicators, TODAY);
  }

  private static Standing at(Measure measure, LocalDate until, String last, int days) {
    return MeasureStatePolicy.of(
        measure, List.of(), List.of(indicator("60", until, last)), JANUARY.plusDays(days));
  }

  private static Measure measure(LocalDate startsOn, LocalDate endsOn) {
    return new Measure(
        "Open the mill",
        "",
        "",
        null,
        null,
        "",
        startsOn,
        endsOn,
        MeasureSource.OWN,
        "",
        List.of());
  }

  private static MilestoneView milestone(MilestoneState state, LocalDate dueOn) {
    return new MilestoneView(
        new MilestoneId(3),
        new ParticipationId(1),
        new PlannedMilestone("Step " + state, null, dueOn, "", ""),
        state,
        null,
        false,
        null,
        null);
  }

  /** From 10 on no day that is known. */
  private static Measured indicator(String target, LocalDate targetOn, String last) {
    return measured(
        new PlannedIndicator(
            new RowId(1),
            "How many come?",
            "people",
            Direction.UP,
            IndicatorKind.QUANTITATIVE,
            false,
            new BigDecimal("10"),
            null,
            "",
            target == null ? null : new BigDecimal(target),
            targetOn,
            null),
        last);
  }

  private static Measured measured(PlannedIndicator indicator, String last) {
    List<ValueView> values = last == null ? List.of() : List.of(Indicators.value(1, JANUARY, last));
    return new Measured(
        new Row<>(new RowId(41), 0, indicator, null, null),
        FigurePolicy.of(indicator, values),
        values);
  }
}
