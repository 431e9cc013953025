package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.DemoServer;
import org.culturalpearls.TestDatabase;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scripts that keep and bring back the database, with PostgreSQL's own programs. */
@Tag("alone")
class BackupIT {

  private static final String STEP_TASKS =
      "select t.id_ from act_ru_task t where t.task_def_key_ = 'UserTask_DoAgreedStep'";
  private static final String OPEN_STEPS = "select count(*) from agreed_step where state = 'OPEN'";

  private static final String[] MAIL_SERVER = {
    "spring.mail.host=localhost",
    "pearls.mail.from=pearls@example.org",
    "pearls.mail.base-address=http://localhost:8080"
  };

  @TempDir private Path folder;

  private final DemoServer demo = new DemoServer();
  private final String from = demo.url();

  @AfterEach
  void stop() {
    demo.close();
  }

  @BeforeAll
  static void programs() throws IOException {
    assumeThat(newestDump())
        .as("PostgreSQL's client programs, as new as the server: postgresql-client-17")
        .isGreaterThanOrEqualTo(17);
  }

  @Test
  void whatWasKeptUnderLoadIsWholeAndRunsToItsEnd() throws Exception {
    String to = TestDatabase.freshUrl();
    Path backup;
    try (ConfigurableApplicationContext application = start(from)) {
      AtomicInteger meetings = new AtomicInteger();
      AtomicBoolean enough = new AtomicBoolean();
      var load = CompletableFuture.runAsync(() -> logMeetings(application, meetings, enough));
      await().atMost(Duration.ofMinutes(1)).until(() -> meetings.get() > 5 || load.isDone());
      backup = Path.of(run("backup.sh", from, folder.toString()).strip());
      int soFar = meetings.get();
      await().atMost(Duration.ofMinutes(1)).until(() -> meetings.get() > soFar || load.isDone());
      enough.set(true);
      load.join();
    }

    assertThat(run("restore.sh", to, backup.toString())).isEmpty();

    long steps = number(to, OPEN_STEPS);
    assertThat(steps).isGreaterThan(5).isLessThan(number(from, OPEN_STEPS));
    assertThat(number(to, "select count(*) from (" + STEP_TASKS + ") t")).isEqualTo(steps);
    assertThat(number(to, "select count(*) from web_session")).isZero();
    try (ConfigurableApplicationContext application = start(to)) {
      finishAllSteps(application);
    }
    assertThat(number(to, OPEN_STEPS)).isZero();
    assertThat(number(to, runningSteps())).isZero();
  }

  @Test
  void aRestoredCopyWritesToNobodyAndRepeatsNoNumber() throws Exception {
    update(from, "update mail set held = false, state = 'WAITING'");
    Path first = Path.of(run("backup.sh", from, folder.toString()).strip());
    first = Files.move(first, folder.resolve("first.dump"));
    asBefore(from);
    String older = run("backup.sh", from, folder.toString()).strip();
    long lost = number(from, "select nextval('pearl_seq')");
    long lostOfEngine = number(from, "select nextval('engine_id_seq')");

    String to = TestDatabase.freshUrl();
    run("restore.sh", to, first.toString());
    String later = TestDatabase.freshUrl();
    run("restore.sh", later, older);

    assertThat(said()).contains("Mails are held until an administrator lets them go");
    for (String copy : List.of(to, later)) {
      assertThat(number(copy, "select count(*) from mail")).isGreaterThan(5);
      assertThat(number(copy, "select count(*) from mail where state = 'WAITING' and not held"))
          .isZero();
      assertThat(number(copy, "select count(*) from restoration where mails_held")).isOne();
      assertThat(number(copy, "select nextval('engine_id_seq')"))
          .isGreaterThan(lostOfEngine + 1000);
    }
    long next = number(to, "select nextval('pearl_seq')");
    assertThat(next).isGreaterThan(lost + 1000);
    assertThat(number(later, "select nextval('pearl_seq')")).isGreaterThan(next);
    assertThat(number(later, "select first_sequence from restoration"))
        .isGreaterThanOrEqualTo(number(to, "select first_sequence from restoration"));

    try (ConfigurableApplicationContext application = start(later, MAIL_SERVER)) {
      PersonId administrator =
          application.getBean(PeopleService.class).activeWithRole(Role.ADMINISTRATOR).get(0).id();
      MailService mails = application.getBean(MailService.class);
      LinkService links = application.getBean(LinkService.class);
      assertThat(mails.restoredCopySince(administrator)).isPresent();
      assertThat(links.areMailed()).isFalse();
      mails.useRestored(administrator);
      assertThat(mails.restoredCopySince(administrator)).isEmpty();
      assertThat(links.areMailed()).isTrue();
    }
  }

  /**
   * A backup from before there was a mark of a restore. Only this migration is missing in it, as in
   * no real one: it is applied after later ones.
   */
  private static void asBefore(String url) throws SQLException {
    update(url, "drop table restoration");
    update(url, "alter table mail drop column random_part");
    update(url, "delete from flyway_schema_history where script like '%__restored.sql'");
  }

  private static void update(String url, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(url)) {
      connection.createStatement().executeUpdate(statement);
    }
  }

  @Test
  void nothingIsPutOverAnything() throws Exception {
    String backup = run("backup.sh", from, folder.toString()).strip();

    assertThat(refusal("restore.sh", from, backup)).contains("is not empty");
    assertThat(number(from, "select count(*) from participation")).isGreaterThan(5);
  }

  @Test
  void theScriptsSayWhatIsMissing() throws Exception {
    String empty = TestDatabase.freshUrl();
    Path text = Files.writeString(folder.resolve("text.dump"), "not a backup");

    assertThat(refusal("backup.sh", empty, folder.toString())).contains("holds no programme");
    assertThat(refusal("backup.sh", empty, "/nowhere")).contains("The folder /nowhere");
    assertThat(refusal("restore.sh", empty, text.toString())).contains("is not a backup");
    assertThat(refusal("restore.sh", empty, "/nowhere.dump")).contains("can't be read");
    assertThat(refusal("backup.sh", "", folder.toString())).contains("Set SPRING_DATASOURCE_URL");
    assertThat(refusal("backup.sh", empty.replaceAll("/test_.*", "/nowhere"), folder.toString()))
        .contains("can't be reached");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(text);
    }
  }

  private static ConfigurableApplicationContext start(String url, String... more) {
    return new SpringApplicationBuilder(CulturalPearls.class)
        .profiles("demo")
        .properties(
            Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", "postgres",
                "server.port", "0",
                "server.address", "127.0.0.1",
                "camunda.bpm.job-execution.enabled", "false"))
        .properties(more)
        .run("--spring.flyway.out-of-order=true");
  }

  /** Each meeting is a row, a step, a process and a task in one transaction. */
  private static void logMeetings(
      ConfigurableApplicationContext application, AtomicInteger done, AtomicBoolean enough) {
    PersonId mentor =
        application.getBean(PeopleService.class).byEmail("mentor1@example.org").orElseThrow().id();
    MentoringView mentoring =
        application.getBean(MentoringService.class).ofMentor(mentor).stream()
            .filter(each -> each.activeSince() != null)
            .findFirst()
            .orElseThrow();
    MeetingService meetings = application.getBean(MeetingService.class);
    LocalDate today = LocalDate.now();
    while (!enough.get()) {
      var step = new MeetingService.Log.Step("Ask for the keys", mentor, today.plusDays(30));
      meetings.log(
          mentor,
          new MeetingService.Log(
              mentoring.id(),
              today.minusDays(1),
              60,
              List.of(mentor),
              "",
              "We talked.",
              false,
              List.of(),
              List.of(step)));
      done.incrementAndGet();
    }
  }

  private static void finishAllSteps(ConfigurableApplicationContext application) {
    UserTasks desk = application.getBean(UserTasks.class);
    JdbcClient jdbc = application.getBean(JdbcClient.class);
    for (String task : jdbc.sql(STEP_TASKS).query(String.class).list()) {
      String user =
          jdbc.sql("select assignee_ from act_ru_task where id_ = ?")
              .param(task)
              .query(String.class)
              .single();
      PersonId person = new PersonId(Long.parseLong(user.replace("person-", "")));
      desk.submit(person, task, Map.of("answer", "done"));
    }
  }

  private static String runningSteps() {
    return "select count(*) from act_ru_execution e join act_re_procdef p"
        + " on p.id_ = e.proc_def_id_ where p.key_ = 'AgreedStepProcess'";
  }

  private static long number(String url, String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var result = connection.createStatement().executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private String run(String script, String url, String argument) throws Exception {
    Process process = process(script, url, argument);
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said()).isZero();
    return output;
  }

  private String refusal(String script, String url, String argument) throws Exception {
    Process process = process(script, url, argument);
    assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
    assertThat(process.waitFor()).isEqualTo(1);
    return said();
  }

  /** With the settings of the application; a user that stands in the address belongs to JDBC. */
  private Process process(String script, String url, String argument) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", "ops/" + script, argument);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("SPRING_DATASOURCE_URL", url);
    builder.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
    builder.redirectError(folder.resolveSibling("said-" + folder.getFileName()).toFile());
    return builder.start();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolveSibling("said-" + folder.getFileName()));
  }

  private static int newestDump() throws IOException {
    String find =
        "p=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1);"
            + " PATH=\"$p:$PATH\" pg_dump --version | grep -oE '[0-9]+' | head -n 1";
    Process process = new ProcessBuilder("bash", "-c", find).start();
    String version = new String(process.getInputStream().readAllBytes()).strip();
    return version.isEmpty() ? 0 : Integer.parseInt(version);
  }
}
