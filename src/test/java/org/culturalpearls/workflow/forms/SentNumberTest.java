package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class SentNumberTest {

  @Test
  void takesNumbersThatPeopleWrite() {
    for (Number number : List.of(3, 3L, 2.5, 2.5f, -1, new BigDecimal("0.05"), 0, 1e12)) {
      assertThat(SentNumber.of(number)).isEqualByComparingTo(number.toString());
    }
  }

  @Test
  void takesNoneThatNobodyCouldWriteOut() {
    for (Object value :
        List.of(
            new BigDecimal("1e999999999"),
            new BigDecimal("-1e999999999"),
            new BigDecimal("1e-999999999"),
            new BigDecimal("0e999999999"),
            BigInteger.ONE.shiftLeft(100_000),
            Double.POSITIVE_INFINITY,
            Double.NaN,
            Double.MAX_VALUE,
            "5")) {
      assertThat(SentNumber.of(value)).isNull();
    }
    assertThat(SentNumber.of(null)).isNull();
  }
}
