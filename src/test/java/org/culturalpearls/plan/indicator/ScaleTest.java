package org.culturalpearls.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void countsWhoAgrees() {
    assertThat(Scale.AGREEMENT.value(List.of(1, 2, 3, 4, 5))).isEqualByComparingTo("60.0");
    assertThat(Scale.YES_NO.value(List.of(1, 2))).isEqualByComparingTo("33.3");
    assertThat(Scale.HOW_OFTEN.value(List.of(4, 4, 1))).isEqualByComparingTo("11.1");
    assertThat(Scale.LONELY.value(List.of(1, 0, 0, 0, 7))).isEqualByComparingTo("12.5");
  }

  @Test
  void takesTheMeanOfPoints() {
    List<Integer> chosen = new ArrayList<>(Collections.nCopies(11, 0));
    chosen.set(0, 1);
    chosen.set(7, 1);
    chosen.set(10, 2);

    assertThat(Scale.ZERO_TO_TEN.value(chosen)).isEqualByComparingTo("6.8");
    assertThat(Scale.ZERO_TO_TEN.unit()).isEqualTo(Unit.POINTS);
  }

  @Test
  void hasNoValueWithoutAnswers() {
    assertThatThrownBy(() -> Scale.YES_NO.value(List.of(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scale.YES_NO.value(List.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** As somebody would count with a list of all answers. */
  @Test
  void isWhatOneCountsByHand() {
    Random random = new Random(71);
    for (int round = 0; round < 500; round++) {
      Scale scale = Scale.values()[round % Scale.values().length];
      int[] answers = random.ints(1 + random.nextInt(60), 0, scale.choices()).toArray();
      List<Integer> chosen =
          IntStream.range(0, scale.choices())
              .mapToObj(choice -> (int) Arrays.stream(answers).filter(a -> a == choice).count())
              .toList();

      double byHand =
          scale == Scale.ZERO_TO_TEN
              ? Arrays.stream(answers).average().orElseThrow()
              : 100.0 * Arrays.stream(answers).filter(scale::counts).count() / answers.length;

      assertThat(scale.value(chosen).subtract(BigDecimal.valueOf(byHand)).abs())
          .isLessThanOrEqualTo(new BigDecimal("0.0500001"));
    }
  }
}
