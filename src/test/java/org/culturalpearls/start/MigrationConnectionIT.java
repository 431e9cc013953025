package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.culturalpearls.ApplicationTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.jdbc.PgConnection;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MigrationConnectionIT {

  @Autowired private DataSource pages;
  @Autowired private Flyway flyway;

  @Test
  void migrationsTakeTheirTimeAndPagesDoNot() throws SQLException {
    try (Connection page = pages.getConnection();
        Connection migration = flyway.getConfiguration().getDataSource().getConnection()) {
      assertThat(silence(page)).isEqualTo(30_000);
      assertThat(shown(page, "lock_timeout")).isEqualTo("20s");
      assertThat(silence(migration)).isZero();
      assertThat(shown(migration, "lock_timeout")).isEqualTo("0");
      assertThat(shown(migration, "statement_timeout")).isEqualTo("0");
    }
  }

  /** As a start-up option a server on Windows and a pooler in between would refuse everybody. */
  @Test
  void asksForNothingThatAServerMayRefuseBeforeItIsConnected() throws SQLException {
    try (Connection page = pages.getConnection()) {
      assertThat(shown(page, "client_connection_check_interval")).isEqualTo("10s");
    }
    assertThat(pages.unwrap(HikariDataSource.class).getDataSourceProperties())
        .containsKey("socketTimeout")
        .doesNotContainKey("options");
  }

  private static int silence(Connection connection) throws SQLException {
    return connection.unwrap(PgConnection.class).getNetworkTimeout();
  }

  private static String shown(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
