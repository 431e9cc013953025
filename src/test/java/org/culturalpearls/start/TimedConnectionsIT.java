package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.shared.PageStatements;
import org.culturalpearls.shared.TookTooLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class TimedConnectionsIT {

  @Autowired private DataSource pool;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void nobodyWaits() {
    PageStatements.lift();
  }

  @Test
  void limitStatementsWhileSomebodyWaitsForAPageAndNotForJobs() {
    assertThat(limit()).isEqualTo("0");
    PageStatements.limit();
    assertThat(limit()).isEqualTo("15s");
    PageStatements.lift();
    assertThat(limit()).isEqualTo("0");
  }

  @Test
  void areToldOnlyWhenTheyChangeHands() throws SQLException {
    PageStatements.limit();
    limit();
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set statement_timeout = '50ms'");
    }
    assertThat(limit()).as("nobody set it anew").isEqualTo("50ms");
    assertThatThrownBy(() -> jdbc.sql("select pg_sleep(10)").query().listOfRows())
        .matches(TookTooLong::isCauseOf);
    PageStatements.lift();
    assertThat(limit()).isEqualTo("0");
  }

  private String limit() {
    return jdbc.sql("show statement_timeout").query(String.class).single();
  }
}
