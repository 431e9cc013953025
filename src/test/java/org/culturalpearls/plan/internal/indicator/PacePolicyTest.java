package org.culturalpearls.plan.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
