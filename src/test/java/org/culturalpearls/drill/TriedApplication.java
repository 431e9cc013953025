package org.culturalpearls.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RudeMailServer;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;

/**
 * An application with the demo's data to try holes on, today's or that of a jar, with a database of
 * its own and a relay that refuses whoever a mail is for.
 */
class TriedApplication implements AutoCloseable {

  private static final Map<String, String> DEMO = Map.of("SPRING_PROFILES_ACTIVE", "demo");

  private static final Pattern OUT_OF_MEMORY = Pattern.compile("OutOfMemoryError");

  private final DemoDatabase database = new DemoDatabase();
  private final RudeMailServer relay =
      RudeMailServer.answering("RCPT", "554 5.7.1 Relay access denied");
  private final RunningApplication node;

  private TriedApplication(Path jar) throws SQLException, IOException {
    String[] settings = {
      "--spring.mail.host=127.0.0.1",
      "--spring.mail.port=" + relay.port(),
      "--pearls.mail.from=pearls@programme.example",
      "--pearls.mail.base-address=https://pearls.programme.example",
      "--camunda.bpm.job-execution.max-wait=1000"
    };
    node =
        jar == null
            ? RunningApplication.begin(database.url(), DEMO, settings)
            : RunningApplication.beginJar(jar, database.url(), DEMO, settings);
    node.address();
  }

  static TriedApplication ofToday() throws SQLException, IOException {
    return new TriedApplication(null);
  }

  static TriedApplication of(Path jar) throws SQLException, IOException {
    return new TriedApplication(jar);
  }

  String address() {
    return node.address();
  }

  DemoDatabase database() {
    return database;
  }

  Visitor stranger() {
    return new Visitor(address());
  }

  Visitor loggedIn(String login) {
    return Work.loggedIn(address(), login);
  }

  /** The number of the person with this login. */
  String person(String login) throws SQLException {
    return database.value("select id from person where email = '" + login + "@example.org'");
  }

  /** Waits for what it says of it. */
  boolean ranOutOfMemory() {
    return !node.line(OUT_OF_MEMORY).isEmpty();
  }

  /** What this call answers, or nothing when there was no answer within this time. */
  static <T> Optional<T> within(Duration patience, Supplier<T> call) throws InterruptedException {
    CompletableFuture<T> answer =
        CompletableFuture.supplyAsync(call, task -> new Thread(task, "hole").start());
    try {
      return Optional.of(answer.get(patience.toSeconds(), TimeUnit.SECONDS));
    } catch (TimeoutException | ExecutionException silentOrGone) {
      return Optional.empty();
    }
  }

  /** At once: it may be beyond asking. */
  @Override
  public void close() throws IOException {
    node.kill();
    database.close();
    relay.close();
  }
}
