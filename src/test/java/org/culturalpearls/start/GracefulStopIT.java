package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.Test;

/** What is under way when the application is asked to stop. */
class GracefulStopIT {

  /** As a JVM that SIGTERM has ended. */
  private static final int TERMINATED = 143;

  private static final Pattern STOPPING = Pattern.compile("Commencing graceful shutdown");
  private static final String DEMO = "--spring.profiles.active=demo";
  private static final String SOON = "--camunda.bpm.job-execution.max-wait=1000";

  @Test
  void answersTheOpenRequestAndLosesNoJob() throws Exception {
    try (DemoDatabase database = new DemoDatabase()) {
      RunningApplication first = RunningApplication.start(database.url(), DEMO, SOON);
      Visitor person =
          new Visitor(first.address()).logIn("mentor1@example.org", DemoDatabase.PASSWORD);
      String job =
          database.value(
              "select id_ from act_ru_job where process_def_key_ = 'CheckInProcess' limit 1");
      String open = openCheckIns(database);
      CompletableFuture<Integer> answer;
      try (AutoCloseable persons = database.lock("person, check_in")) {
        answer = CompletableFuture.supplyAsync(() -> person.get("/me").statusCode());
        database.run("update act_ru_job set duedate_ = now() where id_ = '" + job + "'");
        await().atMost(Duration.ofMinutes(1)).until(() -> database.waiting() >= 2);

        first.terminate();
        first.line(STOPPING);
      }
      assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(200);
      assertThat(first.await()).isEqualTo(TERMINATED);

      assertThat(isDone(database, job, open) || waitsForANode(database, job)).isTrue();
      try (RunningApplication second = RunningApplication.start(database.url(), DEMO, SOON)) {
        await().atMost(Duration.ofMinutes(2)).until(() -> isDone(database, job, open));
      }
    }
  }

  private static String openCheckIns(DemoDatabase database) throws SQLException {
    return database.value("select count(*) from check_in where answer_by is not null");
  }

  private static boolean isDone(DemoDatabase database, String job, String before)
      throws SQLException {
    return database.value("select id_ from act_ru_job where id_ = '" + job + "'") == null
        && Integer.parseInt(openCheckIns(database)) == Integer.parseInt(before) + 1;
  }

  private static boolean waitsForANode(DemoDatabase database, String job) throws SQLException {
    return "3".equals(database.value("select retries_ from act_ru_job where id_ = '" + job + "'"));
  }
}
