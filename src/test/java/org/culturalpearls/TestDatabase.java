package org.culturalpearls;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL server for all tests of a JVM and a fresh database for each Spring context:
 * {@code @ContextConfiguration(initializers = TestDatabase.class)}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** A setting without which nothing starts. */
  public static final String SECOND_FACTOR_KEY =
      "pearls.second-factor.key=dGVzdHMtZW5jcnlwdC1ieS10aGlzLW9wZW4ta2V5ISE=";

  /** Off, unless the test is about it. */
  private static final String REQUIRED = "pearls.second-factor.required";

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Queue<ConfigurableApplicationContext> CONTEXTS =
      new ConcurrentLinkedQueue<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    CONTEXTS.add(context);
    TestPropertyValues.of(
            "spring.datasource.url=" + freshUrl(),
            "spring.datasource.username=postgres",
            "spring.datasource.password=",
            "spring.datasource.hikari.minimum-idle=1",
            "pearls.passwords.strength=" + TestPassword.STRENGTH,
            SECOND_FACTOR_KEY,
            REQUIRED + "=" + context.getEnvironment().getProperty(REQUIRED, "false"))
        .applyTo(context);
  }

  /** The JDBC address of a new, empty database; the user is postgres, without a password. */
  public static String freshUrl() {
    String name = "test_" + COUNT.incrementAndGet();
    try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create " + name, e);
    }
    return Server.RUNNING.getJdbcUrl("postgres", name);
  }

  private static class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The contexts go first: an engine whose database is gone takes half a minute to close. */
    private static void stop(EmbeddedPostgres server) {
      CONTEXTS.forEach(ConfigurableApplicationContext::close);
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
