package org.culturalpearls.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.DemoServer;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.notification.EveryDayIsAWorkingDay;

/**
 * An installation to try faults on: nodes, each a process of its own, a database server and a mail
 * server, none of them shared with anybody.
 */
class Installation implements AutoCloseable {

  /** Longer than the time for which a killed node holds its jobs. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** What the nodes logged, to be read after a drill that failed. */
  private static final Path LOGS = Path.of("target", "drills");

  private final DemoServer server = new DemoServer();
  private final CountingMailServer mail = new CountingMailServer();
  private final Map<String, RunningApplication> nodes = new LinkedHashMap<>();
  private final Duration lock;
  private DemoDatabase database = connect();

  /**
   * An installation without a node.
   *
   * @param lock for which a killed node holds its jobs; an attempt to send a mail may last less
   *     than a third of it
   */
  Installation(Duration lock) {
    this.lock = lock;
  }

  /** Starts a node; under its name it speaks to the database and to the mail server. */
  RunningApplication start(String name) {
    return start(name, 30);
  }

  /**
   * The same.
   *
   * @param silence seconds after which it takes a silent database for one that is away
   */
  RunningApplication start(String name, int silence) {
    RunningApplication node =
        RunningApplication.begin(
            EveryDayIsAWorkingDay.class,
            server.url() + "&ApplicationName=" + name,
            Map.of(
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "SPRING_DATASOURCE_HIKARI_DATASOURCEPROPERTIES_SOCKETTIMEOUT",
                Integer.toString(silence)),
            "--spring.datasource.hikari.connection-timeout=3000",
            "--camunda.bpm.job-execution.max-wait=1000",
            "--camunda.bpm.job-execution.lock-time-in-millis=" + lock.toMillis(),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.port(),
            "--spring.mail.properties.mail.smtp.localhost=" + name,
            "--pearls.mail.from=pearls@programme.example",
            "--pearls.mail.base-address=https://pearls.programme.example",
            "--pearls.mail.attempt-at-most=" + lock.multipliedBy(3).dividedBy(10).toMillis() + "ms",
            "--pearls.mail.pauses=2s,2s,2s,2s,2s,2s,2s,2s,2s,2s",
            "--pearls.reminders.at=00:00");
    nodes.put(name, node);
    node.address();
    return node;
  }

  CountingMailServer mail() {
    return mail;
  }

  DemoDatabase database() {
    return database;
  }

  DemoServer server() {
    return server;
  }

  /** After the server was away. */
  void reconnect() {
    database = connect();
  }

  private DemoDatabase connect() {
    try {
      return new DemoDatabase(server.url());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Until nothing of a node that was killed is under way in the database any more. */
  void awaitGone(String node) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                database.value(
                        "select 1 from pg_stat_activity where application_name = '" + node + "'")
                    == null);
  }

  /** People are reminded now, not at the next quarter of an hour. */
  void remindNow() throws SQLException {
    database.run(
        "update act_ru_job set duedate_ = now() - interval '1 day'"
            + " where handler_type_ = 'timer-start-event' and process_def_key_ = 'ReminderProcess'");
  }

  /** Until every reminder is given and every mail that may go out went out. */
  void awaitAllSent() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> unsent() == 0 && underWay() == 0);
  }

  int unsent() throws SQLException {
    return Integer.parseInt(
        database.value(
            "select count(*) from mail where not held and gathered is null"
                + " and state in ('WAITING', 'SENDING', 'FAILED')"));
  }

  private int underWay() throws SQLException {
    return Integer.parseInt(
        database.value(
            "select count(*) from act_ru_job where handler_type_ = 'start-mails'"
                + " or process_def_key_ = 'MailProcess'"
                + " or (process_def_key_ = 'ReminderProcess'"
                + " and (handler_type_ <> 'timer-start-event' or duedate_ < now()))"));
  }

  private static void keepLog(String name, RunningApplication node) {
    try {
      Files.write(Files.createDirectories(LOGS).resolve(name + ".log"), node.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    mail.takeEverything();
    nodes.forEach(
        (name, node) -> {
          try {
            node.close();
            keepLog(name, node);
          } catch (UncheckedIOException alreadyGone) {
            // a drill ended it
          }
        });
    database.close();
    mail.close();
    server.close();
  }
}
