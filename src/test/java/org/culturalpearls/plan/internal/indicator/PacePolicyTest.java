package org.culturalpearls.plan.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.internal.indicator.PacePolicy.Pace;
import org.junit.jupiter.api.Test;

class PacePolicyTest {

  private static final LocalDate JANUARY = LocalDate.parse("2027-01-01");
  private static final LocalDate APRIL = LocalDate.parse("2027-04-11");
  private static final LocalDate HALF = LocalDate.parse("2027-02-20");

  @Test
  void isUnmeasuredWithoutAValue() {
    assertThat(pace(indicator("60", APRIL), null, APRIL.plusDays(9))).isEqualTo(Pace.UNMEASURED);
    assertThat(pace(indicator(null, null), null, APRIL)).isEqualTo(Pace.UNMEASURED);
  }

  @Test
  void hasNoPaceWithoutATarget() {
    assertThat(pace(indicator(null, null), "70", APRIL)).isEqualTo(Pace.WITHOUT_TARGET);
  }

  @Test
  void isReachedAlsoAfterItsDay() {
    assertThat(pace(indicator("60", APRIL), "60", APRIL.plusDays(1))).isEqualTo(Pace.REACHED);
  }

  @Test
  void isBehindFromTheDayAfterTheTargetOn() {
    assertThat(pace(indicator("60", APRIL), "59", APRIL)).isEqualTo(Pace.ON_THE_WAY);
    assertThat(pace(indicator("60", APRIL), "59", APRIL.plusDays(1))).isEqualTo(Pace.BEHIND);
  }

  @Test
  void isBehindWithLessThanHalfOfTheWayOnceHalfOfTheTimeIsGone() {
    PlannedIndicator indicator = indicator("100", APRIL);
    assertThat(pace(indicator, "24", HALF.minusDays(1))).isEqualTo(Pace.ON_THE_WAY);
    assertThat(pace(indicator, "24", HALF)).isEqualTo(Pace.BEHIND);
    assertThat(pace(indicator, "25", HALF)).isEqualTo(Pace.ON_THE_WAY);
  }

  @Test
  void countsTimeFromTheMeasureWhereNothingIsSaidOfTheBeginning() {
    PlannedIndicator indicator = indicator("100", APRIL);
    assertThat(PacePolicy.timeGone(indicator, JANUARY, HALF)).isEqualTo(50);
    assertThat(PacePolicy.timeGone(indicator, null, HALF)).isZero();
    assertThat(PacePolicy.timeGone(indicator, APRIL, HALF)).isZero();
    assertThat(PacePolicy.timeGone(indicator("100", null), JANUARY, HALF)).isZero();
    assertThat(
            PacePolicy.timeGone(
                Indicators.guests(null), JANUARY.minusYears(1), Indicators.BEGINNING))
        .isZero();
  }

  /** Random dates, targets and values: what the words say, written down another way. */
  @Test
  void holdsForRandomIndicators() {
    Random random = new Random(20_261_203);
    Map<Pace, Integer> found = new EnumMap<>(Pace.class);
    for (int round = 0; round < 5_000; round++) {
      LocalDate on = random.nextInt(6) == 0 ? null : JANUARY.plusDays(random.nextInt(300));
      int target = 1 + random.nextInt(100);
      PlannedIndicator indicator = indicator(random.nextInt(6) == 0 ? null : "" + target, on);
      Integer value = random.nextInt(6) == 0 ? null : random.nextInt(120);
      LocalDate today = JANUARY.plusDays(random.nextInt(330));

      Pace pace = pace(indicator, value == null ? null : "" + value, today);

      assertThat(pace).isEqualTo(byHand(indicator, target, value, on, today));
      found.merge(pace, 1, Integer::sum);
      if (pace == Pace.BEHIND) {
        assertThat(pace(indicator, "" + value, today.plusDays(random.nextInt(90))))
            .as("waiting brings nobody back in time")
            .isEqualTo(Pace.BEHIND);
      }
      if (pace == Pace.ON_THE_WAY) {
        assertThat(pace(indicator, "" + (value + random.nextInt(30)), today))
            .as("more is never worse")
            .isIn(Pace.ON_THE_WAY, Pace.REACHED);
      }
    }
    assertThat(found).hasSize(Pace.values().length);
    assertThat(found.values()).allSatisfy(times -> assertThat(times).isGreaterThan(200));
  }

  /** Where nothing is said of the beginning, the way begins at zero. */
  private static Pace byHand(
      PlannedIndicator indicator, int target, Integer value, LocalDate on, LocalDate today) {
    if (value == null) {
      return Pace.UNMEASURED;
    }
    if (indicator.target() == null) {
      return Pace.WITHOUT_TARGET;
    }
    if (value >= target) {
      return Pace.REACHED;
    }
    if (on == null) {
      return Pace.ON_THE_WAY;
    }
    if (today.isAfter(on)) {
      return Pace.BEHIND;
    }
    long whole = on.toEpochDay() - JANUARY.toEpochDay();
    long gone = whole == 0 ? 0 : 100 * (today.toEpochDay() - JANUARY.toEpochDay()) / whole;
    int way = 100 * value / target;
    return gone >= 50 && 2L * way < gone ? Pace.BEHIND : Pace.ON_THE_WAY;
  }

  @Test
  void isNotBehindWhereNobodyCanSayHowFarItIs() {
    assertThat(PacePolicy.isBehind(null, 90)).isFalse();
    assertThat(PacePolicy.isBehind(0, 49)).isFalse();
    assertThat(PacePolicy.isBehind(0, 50)).isTrue();
  }

  private static PlannedIndicator indicator(String target, LocalDate on) {
    return new PlannedIndicator(
        null,
        "How many come?",
        "people",
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        false,
        null,
        null,
        "",
        target == null ? null : new BigDecimal(target),
        on,
        null);
  }

  private static Pace pace(PlannedIndicator indicator, String value, LocalDate today) {
    Figure figure =
        FigurePolicy.of(
            indicator,
            value == null ? List.of() : List.of(Indicators.value(1, JANUARY.plusDays(9), value)));
    return PacePolicy.of(indicator, figure, JANUARY, today);
  }
}
