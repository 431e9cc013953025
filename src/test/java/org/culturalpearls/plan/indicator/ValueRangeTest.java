package org.culturalpearls.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRangeTest {

  @ParameterizedTest
  @CsvSource({
    "RUBRIC, levels, , 1, 5, 3.5",
    "QUANTITATIVE, percent, AT_HOME, 0, 100, 100.01",
    "QUANTITATIVE, points, TRUST_PEOPLE, 0, 10, 10.5",
    "QUANTITATIVE, guests, FIRST_TIMERS, 0, 999999999.99, -1",
    "QUANTITATIVE, ' Percent', , 0, 100, -0.01",
    "QUANTITATIVE, degrees, , -999999999.99, 999999999.99, 0.001",
    "QUANTITATIVE, degrees, GONE, -999999999.99, 999999999.99, 1000000000"
  })
  void isThatOfTheUnit(
      IndicatorKind measured, String unit, String kitKey, String low, String high, String outside) {
    ValueRange range =
        ValueRange.of(
            new PlannedIndicator(
                null,
                "How?",
                unit,
                Direction.UP,
                measured,
                false,
                null,
                null,
                "",
                null,
                null,
                kitKey));
    assertThat(range.has(new BigDecimal(low))).isTrue();
    assertThat(range.has(new BigDecimal(high))).isTrue();
    assertThat(range.has(new BigDecimal(outside))).isFalse();
    assertThat(range.has(new BigDecimal(low).subtract(BigDecimal.ONE))).isFalse();
    assertThat(range.has(new BigDecimal(high).add(BigDecimal.ONE))).isFalse();
    assertThat(range.isBounded()).isEqualTo(high.length() < 4);
    assertThat(range.isSigned()).isEqualTo(low.startsWith("-"));
  }
}
