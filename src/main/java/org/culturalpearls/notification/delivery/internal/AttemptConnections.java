package org.culturalpearls.notification.delivery.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections outside the pool, with the same timeouts for answers and locks. */
class AttemptConnections extends DriverManagerDataSource {

  private static final String POOL = "spring.datasource.hikari.";

  private final String first;

  AttemptConnections(JdbcConnectionDetails database, Environment environment) {
    super(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    setConnectionProperties(
        Binder.get(environment)
            .bind(POOL + "data-source-properties", Properties.class)
            .orElseGet(Properties::new));
    this.first = environment.getProperty(POOL + "connection-init-sql", "");
  }

  @Override
  protected Connection getConnectionFromDriverManager(String url, Properties properties)
      throws SQLException {
    Connection connection = super.getConnectionFromDriverManager(url, properties);
    if (first.isBlank()) {
      return connection;
    }
    try (var statement = connection.createStatement()) {
      statement.execute(first);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
