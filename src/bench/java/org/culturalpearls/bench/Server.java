package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.Duration;

/** One PostgreSQL with durable settings for all that are compared. */
final class Server implements AutoCloseable {

  /** On a slow machine everything takes long, and nothing is wrong. */
  static final Duration PATIENCE = Duration.ofMinutes(30);

  private final EmbeddedPostgres server;

  Server() throws Exception {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(PATIENCE)
            .setRegisterShutdownHook(false)
            .start();
  }

  /** The address of a new database. */
  String database(String name) throws Exception {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.getJdbcUrl("postgres", name);
  }

  String version() throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection()) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  /** Connections that are there from the start and stay. */
  static HikariDataSource pool(String url, int connections) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("postgres");
    pool.setPassword("");
    pool.setMaximumPoolSize(connections);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    pool.setValidationTimeout(PATIENCE.toMillis() / 2);
    pool.setMaxLifetime(0);
    return pool;
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
