package org.culturalpearls.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL with durable settings for all that are compared. */
final class Server implements AutoCloseable {

  private final EmbeddedPostgres server;

  Server() throws Exception {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
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

  static HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("postgres");
    pool.setPassword("");
    pool.setMaximumPoolSize(10);
    return pool;
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
