package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An older version is followed by this one: on the data folder of somebody's own machine, and
 * beside an older node that has not been stopped. Only with the profile {@code drills}, as it needs
 * a jar.
 */
@Timeout(15 * 60)
class OlderNodeIT {

  private static final Map<String, String> DEMO = Map.of("SPRING_PROFILES_ACTIVE", "demo");
  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String SOON = "--camunda.bpm.job-execution.max-wait=500";

  private static Path jar;

  @BeforeAll
  static void older() {
    jar = OlderJar.named("whose data this one is to take over");
  }

  @Test
  void leavesADataFolderOnWhichThisOneGoesOn(@TempDir Path data) throws Exception {
    List<String> steps;
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
        RunningApplication older = RunningApplication.beginJar(jar, url(server), DEMO);
        DemoDatabase database = new DemoDatabase(url(server))) {
      Work work = new Work(database, older.address());
      work.meeting();
      steps = work.openTasks(database);
      assertThat(work.complete(steps.get(0))).isEqualTo(302);
    }

    try (RunningApplication today = RunningApplication.startLocal(data, "demo")) {
      Visitor mentee = Work.loggedIn(today.address(), "mentee1");
      assertThat(mentee.get("/tasks/" + steps.get(0)).statusCode()).as("done").isEqualTo(409);
      assertThat(done(mentee, steps.get(1))).isEqualTo(302);
      assertThat(mentee.get(TASKLIST).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void goesOnWhileThisOneStartsBesideItAndLosesNothingWhenItIsStopped() throws Exception {
    try (DemoDatabase database = new DemoDatabase();
        RunningApplication older = RunningApplication.beginJar(jar, database.url(), DEMO, SOON)) {
      Work work = new Work(database, older.address());
      work.meeting();
      List<String> steps = work.openTasks(database);
      Visitor mentee = Work.loggedIn(older.address(), "mentee1");

      try (RunningApplication today = RunningApplication.begin(database.url(), DEMO, SOON)) {
        Visitor same = mentee.at(today.address());
        for (String page : new String[] {"/", "/me", "/tasks/" + steps.get(0), TASKLIST}) {
          assertThat(mentee.get(page).statusCode()).as("older " + page).isEqualTo(200);
          assertThat(same.get(page).statusCode()).as("today " + page).isEqualTo(200);
        }
        assertThat(done(same, steps.get(0))).isEqualTo(302);
        assertThat(done(mentee, steps.get(1))).isEqualTo(302);
        assertThat(mentee.get("/tasks/" + steps.get(0)).statusCode()).as("done").isEqualTo(409);
        new Work(database, today.address()).meeting();

        older.terminate();
        older.await();
        assertThat(done(same, steps.get(2))).isEqualTo(302);
        await()
            .atMost(Duration.ofMinutes(2))
            .until(
                () ->
                    database.value("select id_ from act_ru_job where duedate_ < now() limit 1")
                        == null);
        assertThat(database.values("select exception_msg_ from act_ru_job where retries_ = 0"))
            .isEmpty();
      }
    }
  }

  private static int done(Visitor mentee, String step) {
    return mentee.post("/tasks/" + step, Map.of("answer", "done")).statusCode();
  }

  private static String url(EmbeddedPostgres server) {
    return server.getJdbcUrl("postgres", "postgres");
  }
}
