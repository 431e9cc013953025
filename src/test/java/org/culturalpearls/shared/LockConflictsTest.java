package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;

class LockConflictsTest {

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40P01", "40001"})
  void knowsWaitsThatTookTooLongAndDeadlocksHoweverWrapped(String state) {
    assertThat(
            LockConflicts.isCauseOf(
                new IllegalStateException(new RuntimeException(new SQLException("", state)))))
        .isTrue();
  }

  @Test
  void knowsThemInTheWordsOfSpring() {
    assertThat(LockConflicts.isCauseOf(new CannotAcquireLockException("held"))).isTrue();
  }

  @Test
  void takesEverythingElseForWhatItIs() {
    assertThat(LockConflicts.isCauseOf(new SQLException("unique key", "23505"))).isFalse();
    assertThat(LockConflicts.isCauseOf(new SQLException("closed"))).isFalse();
    assertThat(LockConflicts.isCauseOf(null)).isFalse();
  }
}
