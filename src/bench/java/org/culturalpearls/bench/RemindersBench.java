package org.culturalpearls.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.culturalpearls.TestClock;
import org.culturalpearls.notification.reminder.Reminding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand due reminders, each of somebody else, among ever more open tasks: the run that writes
 * a mail for each, against the same mails as one JDBC batch, in turns; and the statements of a run.
 * Prints; asserts nothing.
 */
@ExtendWith(Benchmarks.class)
class RemindersBench {

  private static final int DUE = 1_000;
  private static final String MORNING = "2027-02-08T10:00:00Z";

  @Test
  void reminders(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String url = server.database("ours");
    Database database = new Database(url);
    try (Application application = new Application(database, url)) {
      application.bean(TestClock.class).set(MORNING);
      JdbcClient jdbc = database.jdbc();
      persons(jdbc);
      tasks(jdbc, 1_000);
      measure(run, Figure.REMINDERS_OF_FEW, application, jdbc);
      tasks(jdbc, 100_000);
      measure(run, Figure.REMINDERS_OF_MANY, application, jdbc);
    }
  }

  private static void persons(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into person (id, version, name, email, language, zone, active)
            select 5000000 + i, 0, 'Person ' || i, 'p' || i || '@example.org', 'EN',
              'Europe/Stockholm', true from generate_series(0, 999) i
            """)
        .update();
  }

  /** Every one of the first thousand is due, each somebody else's; the others are next year's. */
  private static void tasks(JdbcClient jdbc, int open) {
    jdbc.sql("delete from task_reminder").update();
    jdbc.sql(
            """
            insert into task_reminder (task_id, recipient_id, whose, process, task, due_at, since,
              next_at)
            select 't' || i, 5000000 + i % 1000, 'person', 'PlanDevelopmentProcess',
              'UserTask_DraftPlan', due, '2026-12-01', due - interval '9 days'
            from (select i, case when i < 1000 then timestamptz '2027-02-09T22:59Z'
              else timestamptz '2028-02-09T22:59Z' end as due from generate_series(0, :last) i) n
            """)
        .param("last", open - 1)
        .update();
    jdbc.sql("analyze").update();
  }

  /**
   * As between two days: what the turn before left dead is cleared, as the database does by itself.
   */
  private static void reset(JdbcClient jdbc) {
    jdbc.sql("delete from reminder").update();
    jdbc.sql("delete from mail where recipient_id >= 5000000").update();
    jdbc.sql(
            "update task_reminder set told = null, next_at = due_at - interval '9 days'"
                + " where due_at < '2028-01-01'")
        .update();
    for (String table : List.of("mail", "reminder", "task_reminder")) {
      jdbc.sql("vacuum " + table).update();
    }
  }

  private static void measure(Run run, Figure figure, Application application, JdbcClient jdbc)
      throws SQLException {
    Reminding reminding = application.bean(Reminding.class);
    double[] runs = new double[Sizes.TURNS];
    double[] batches = new double[Sizes.TURNS];
    for (int i = -Sizes.WARM_TURNS; i < Sizes.TURNS; i++) {
      reset(jdbc);
      double batch = batch(application.bean(DataSource.class));
      reset(jdbc);
      double ours = Millis.of(() -> run(reminding));
      if (i >= 0) {
        batches[i] = batch;
        runs[i] = ours;
      }
    }
    reset(jdbc);
    int statements = application.counted().textsDuring(() -> run(reminding)).size();
    int mails =
        jdbc.sql("select count(*) from mail where kind = 'REMINDER'").query(Integer.class).single();
    int idle = application.counted().textsDuring(() -> run(reminding)).size();
    System.out.printf(
        "%d mails in %.1f ms, as a JDBC batch %.1f ms; %d statements; a second run %d statements%n",
        mails, Result.median(runs), Result.median(batches), statements, idle);
    run.add(figure, perSecond(Result.median(runs)), perSecond(Result.median(batches)));
  }

  private static double perSecond(double millis) {
    return DUE * 1000 / millis;
  }

  private static void run(Reminding reminding) {
    boolean more = true;
    while (more) {
      more = reminding.remind();
    }
  }

  /** The same mails, one transaction. */
  private static double batch(DataSource source) throws SQLException {
    long from = System.nanoTime();
    try (Connection connection = source.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into mail (id, unique_key, kind, recipient_id, arguments, state, held,
                  doubtful, attempts, created_at)
                values (nextval('pearl_seq'), ?, 'REMINDER', ?, 'number:1', 'WAITING', true, false,
                  0, now()) on conflict (unique_key) where state <> 'CANCELLED' do nothing
                """)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < DUE; i++) {
        insert.setString(1, "reminder:2027-02-08:" + (5_000_000 + i));
        insert.setLong(2, 5_000_000L + i);
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    }
    return (System.nanoTime() - from) / 1e6;
  }
}
