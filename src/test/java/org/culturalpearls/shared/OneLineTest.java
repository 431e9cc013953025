package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void keepsAShortTextAsItIs() {
    assertThat(OneLine.shortened("Ask the choir", 13)).isEqualTo("Ask the choir");
  }

  @Test
  void cutsBetweenWordsAndNeverGetsLonger() {
    assertThat(OneLine.shortened("Ask the choir of the harbour", 14)).isEqualTo("Ask the choir…");
    assertThat(OneLine.shortened("Ask the choir of the harbour", 16)).isEqualTo("Ask the choir…");
    assertThat(OneLine.shortened("x".repeat(200), 60)).hasSize(60).endsWith("x…");
  }

  @Test
  void cutsALongFirstWordRatherThanNearlyAll() {
    assertThat(OneLine.shortened("A " + "b".repeat(30), 20)).isEqualTo("A " + "b".repeat(17) + "…");
  }

  @Test
  void splitsNoCharacterOfTwoHalves() {
    String cut = OneLine.shortened("🎭".repeat(10), 5);

    assertThat(cut).isEqualTo("🎭🎭🎭🎭…");
  }

  @Test
  void makesOneLineWithoutCharactersThatTurnTheWriting() {
    assertThat(OneLine.shortened(" Ask\r\nthe\tchoir \u202Etxt\u2028now\u200B ", 60))
        .isEqualTo("Ask the choir txt now");
    assertThat(OneLine.shortened("\u200B\n", 60)).isEmpty();
  }
}
