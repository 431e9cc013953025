package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TookTooLongTest {

  @Test
  void isSeenBehindWhateverWrapsIt() {
    var stopped = new SQLException("canceling statement", "57014");

    assertThat(TookTooLong.isCauseOf(new IllegalStateException("engine", stopped))).isTrue();
    assertThat(TookTooLong.isCauseOf(stopped)).isTrue();
  }

  @Test
  void isNothingElse() {
    assertThat(TookTooLong.isCauseOf(new SQLException("held", "55P03"))).isFalse();
    assertThat(TookTooLong.isCauseOf(new SQLException("without a state"))).isFalse();
    assertThat(TookTooLong.isCauseOf(new IllegalStateException())).isFalse();
  }
}
