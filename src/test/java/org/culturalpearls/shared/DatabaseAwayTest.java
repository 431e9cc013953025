package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
  void knowsRefusedAndLostConnections(String state) {
    assertThat(DatabaseAway.isCauseOf(failure(new SQLException("no answer", state)))).isTrue();
  }

  @Test
  void knowsAPoolWithoutAConnectionToGive() {
    assertThat(DatabaseAway.isCauseOf(failure(new SQLTransientConnectionException("timeout"))))
        .isTrue();
  }

  @Test
  void knowsAConnectionThatThePoolHasClosedMeanwhile() {
    assertThat(DatabaseAway.isCauseOf(failure(new SQLException("Connection is closed")))).isTrue();
  }

  @Test
  void looksBehindARollBackThatFailedAsWell() {
    TransactionSystemException ended =
        new TransactionSystemException("roll-back", new SQLException("failed", "25P02"));
    assertThat(DatabaseAway.isCauseOf(ended)).isFalse();

    ended.initApplicationException(failure(new SQLException("no answer", "08006")));
    assertThat(DatabaseAway.isCauseOf(ended)).isTrue();
  }

  @Test
  void takesEverythingElseForWhatItIs() {
    assertThat(DatabaseAway.isCauseOf(failure(new SQLException("unique key", "23505")))).isFalse();
    assertThat(DatabaseAway.isCauseOf(new IllegalStateException())).isFalse();
    assertThat(DatabaseAway.isCauseOf(null)).isFalse();
  }

  private static RuntimeException failure(SQLException cause) {
    return new DataAccessResourceFailureException("wrapped", cause);
  }
}
