package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  @ParameterizedTest
  @CsvSource({
    "harbour, harbour, 0",
    "harbor, harbour, 1",
    "harboour, harbour, 1",
    "hardour, harbour, 1",
    "wheelchiar, wheelchair, 1",
    "kohver, kohvi, 2",
    "'', abc, 3"
  })
  void countsMistakes(String typed, String meant, int mistakes) {
    assertThat(Distance.between(typed, meant)).isEqualTo(mistakes);
  }

  @Test
  void shortWordsHaveNoTypos() {
    assertThat(Distance.allowed("lato")).isZero();
    assertThat(Distance.allowed("lauta")).isEqualTo(1);
    assertThat(Distance.allowed("kalendor")).isEqualTo(1);
    assertThat(Distance.allowed("kalendorus")).isEqualTo(2);
  }
}
