package org.culturalpearls.plan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void isWideWhenTwoAreTwoLevelsApart() {
    assertThat(spread(0, 3, 0, 0, 0).isWide()).isFalse();
    assertThat(spread(0, 2, 1, 0, 0).isWide()).isFalse();
    assertThat(spread(0, 2, 0, 1, 0).isWide()).isTrue();
    assertThat(spread(1, 0, 0, 0, 1).isWide()).as("two people").isFalse();
  }

  @Test
  void putsTheWidestFirstAndOtherwiseKeepsTheOrderOfTheQuestions() {
    Spread near = Spread.of(Question.TRUST, List.of(0, 2, 0, 1, 0));
    Spread far = Spread.of(Question.MEANS, List.of(2, 0, 0, 0, 1));
    Spread asNear = Spread.of(Question.SAY, List.of(0, 2, 0, 1, 0));
    assertThat(Stream.of(asNear, near, far).sorted(Spread.WIDEST_FIRST))
        .containsExactly(far, near, asNear);
  }

  /** Whatever people answer: of fewer than three nothing is shown but how many they are. */
  @Test
  void showsNoSingleAnswers() {
    Random random = new Random(18);
    int few = 0;
    for (int round = 0; round < 500; round++) {
      List<Integer> chosen = new ArrayList<>(Collections.nCopies(5, 0));
      int people = random.nextInt(7);
      for (int person = 0; person < people; person++) {
        int level = random.nextInt(5);
        chosen.set(level, chosen.get(level) + 1);
      }

      Spread spread = Spread.of(Question.TRUST, chosen);

      assertThat(spread.answered()).isEqualTo(people);
      if (people < 3) {
        few++;
        assertThat(spread.counts()).isEmpty();
        assertThat(spread.isWide()).isFalse();
      } else {
        assertThat(spread.counts()).isEqualTo(chosen);
        int lowest = Stream.of(0, 1, 2, 3, 4).filter(at -> chosen.get(at) > 0).findFirst().get();
        int highest = Stream.of(4, 3, 2, 1, 0).filter(at -> chosen.get(at) > 0).findFirst().get();
        assertThat(spread.isWide()).isEqualTo(highest - lowest >= 2);
      }
    }
    assertThat(few).isBetween(100, 400);
  }

  private static Spread spread(Integer... chosen) {
    return Spread.of(Question.TRUST, List.of(chosen));
  }
}
