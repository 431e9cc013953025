package org.culturalpearls.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownSizeRuleTest {

  @ParameterizedTest
  @CsvSource({
    "1,under-2000",
    "1999,under-2000",
    "2000,2000-5000",
    "4999,2000-5000",
    "5000,5000-15000",
    "14999,5000-15000",
    "15000,15000-50000",
    "49999,15000-50000",
    "50000,over-50000",
    "3700000,over-50000"
  })
  void namesTheSizeOfATown(int people, String size) {
    assertThat(TownSizeRule.sizeOf(people)).isEqualTo(size);
    assertThat(Facet.POPULATION.knows(size)).isTrue();
  }

  @Test
  void countsTheSizesBetweenTwoTowns() {
    assertThat(TownSizeRule.apart(2000, 4999)).isZero();
    assertThat(TownSizeRule.apart(1999, 5000)).isEqualTo(2);
    assertThat(TownSizeRule.apart(50_000, 1)).isEqualTo(4);
  }
}
