package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.DemoServer;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the running application tells those who watch over it: metrics, and its log as JSON. */
class WatchedFromOutsideIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static DemoServer server;
  private static DemoDatabase database;
  private static RunningApplication application;
  private static int metrics;

  @BeforeAll
  static void start() throws Exception {
    server = new DemoServer();
    database = new DemoDatabase(server.url());
    try (ServerSocket free = new ServerSocket(0)) {
      metrics = free.getLocalPort();
    }
    application =
        RunningApplication.begin(
            database.url(),
            Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "PEARLS_METRICS_PORT", Integer.toString(metrics),
                "LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"),
            "--camunda.bpm.job-execution.max-wait=1000",
            "--management.endpoint.health.show-components=always");
    application.address();
  }

  @AfterAll
  static void stop() {
    application.close();
    database.close();
    server.close();
  }

  @Test
  void countsWhatIsOpen() throws Exception {
    String open = database.value("select count(*) from act_ru_task");
    String overdue = database.value("select count(*) from act_ru_task where due_date_ < now()");

    String figures = figures();

    assertThat(Integer.parseInt(open)).isGreaterThan(5);
    assertThat(figures)
        .contains("pearls_tasks_open " + open + ".0", "pearls_tasks_overdue " + overdue + ".0")
        .contains("pearls_jobs_failed ", "pearls_incidents_open ")
        .contains("pearls_mail_oldest_seconds 0.0", "pearls_mail_failed 0.0")
        .contains("jvm_memory_used_bytes", "hikaricp_connections_active");
  }

  @Test
  void hasNoMetricsOnThePublicPort() {
    Visitor stranger = new Visitor(application.address());

    assertThat(stranger.get("/metrics").statusCode()).isEqualTo(302);
    assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(302);
    assertThat(stranger.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  /** A check that is missing is missing in silence: readiness would stay UP without the engine. */
  @Test
  void looksAtTheEngineAndItsJobs() {
    Visitor stranger = new Visitor(application.address());

    JsonNode all = json(stranger.get("/actuator/health").body()).path("components");
    JsonNode ready = json(stranger.get("/actuator/health/readiness").body()).path("components");

    assertThat(all.path("processEngine").path("status").asText()).isEqualTo("UP");
    assertThat(ready.path("jobExecutor").path("status").asText()).isEqualTo("UP");
    assertThat(ready.path("db").path("status").asText()).isEqualTo("UP");
  }

  /** What a container's health check runs. */
  @Test
  void isSaidToBeReadyByTheScriptOfTheContainer() throws Exception {
    int port = URI.create(application.address()).getPort();

    assertThat(ready(port)).isZero();
    assertThat(ready(metrics)).as("somebody else listens").isNotZero();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertThat(ready(port)).as("nobody listens").isNotZero();
  }

  private static int ready(int port) throws Exception {
    ProcessBuilder script = new ProcessBuilder("bash", "ops/ready.sh").redirectErrorStream(true);
    script.environment().put("SERVER_PORT", Integer.toString(port));
    return script.start().waitFor();
  }

  @Test
  void namesTheCaseOfAPageThatFailed() throws Exception {
    Visitor coordinator =
        new Visitor(application.address()).logIn("coordinator@example.org", DemoDatabase.PASSWORD);
    String caseKey = database.value("select case_key from participation order by id limit 1");
    database.run("alter table meeting rename to meeting_away");
    try {
      assertThat(coordinator.get("/cases/" + caseKey + "/meetings").statusCode()).isEqualTo(500);
    } finally {
      database.run("alter table meeting_away rename to meeting");
    }

    JsonNode line = json(application.line(Pattern.compile("\"message\":\"defect ")));
    assertThat(line.path("case").asText()).isEqualTo(caseKey);
    assertThat(line.path("error").path("stack_trace").asText()).contains("meeting");
  }

  @Test
  void namesTheCaseOfAJobThatFailed() throws Exception {
    String job =
        database.value(
            "select id_ from act_ru_job where process_def_key_ = 'CheckInProcess' limit 1");
    String caseKey =
        database.value(
            "select e.business_key_ from act_ru_job j join act_ru_execution e"
                + " on e.id_ = j.process_instance_id_ where j.id_ = '"
                + job
                + "'");
    database.run("alter table check_in rename to check_in_away");
    try {
      database.run("update act_ru_job set duedate_ = now() where id_ = '" + job + "'");
      JsonNode line = json(application.line(Pattern.compile("executing job " + job)));
      assertThat(line.path("case").asText()).isEqualTo(caseKey);
    } finally {
      database.run("alter table check_in_away rename to check_in");
    }
  }

  @Test
  void logsOneObjectALineWithoutNamesOfPersons() throws Exception {
    assertThat(application.lines())
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(json(line).path("@timestamp").asText()).isNotEmpty());
    String names =
        database.value("select string_agg(name, '|') from person where email not like 'admin@%'");
    assertThat(application.lines()).noneMatch(Pattern.compile(names).asPredicate());
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private static String figures() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + metrics + "/metrics");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }
}
