package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseKeysTest {

  @Test
  void joinsTitleYearAndTown() {
    assertThat(CaseKeys.base(CaseKeys.of(2027), "Płock")).isEqualTo("2027-plock");
  }

  @Test
  void numbersTownsThatShareAName() {
    assertThat(CaseKeys.free("2027-neustadt", Set.of("2027-neustadt-an-der-dosse")).value())
        .isEqualTo("2027-neustadt");
    assertThat(CaseKeys.free("2027-neustadt", Set.of("2027-neustadt", "2027-neustadt-2")).value())
        .isEqualTo("2027-neustadt-3");
  }
}
