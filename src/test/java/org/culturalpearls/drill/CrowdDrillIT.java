package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.DemoServer;
import org.culturalpearls.Html;
import org.culturalpearls.RawCall;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Strangers and one person ask for more than there is: the others are answered all the same. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class CrowdDrillIT {

  private static final int CALLERS = Integer.getInteger("drill.crowd", 220);
  private static final int ROUNDS = Drill.isLong() ? 10 : 1;
  private static final String MULTIPART = "multipart/form-data; boundary=xyz";
  private static final String FILTERS =
      "/camunda/api/engine/engine/default/filter?resourceType=Task&maxResults=10";

  private static DemoServer server;
  private static DemoDatabase database;
  private static RunningApplication node;

  @BeforeAll
  static void start() throws SQLException {
    server = new DemoServer();
    database = new DemoDatabase(server.url());
    node =
        RunningApplication.begin(
            database.url(),
            Map.of("SPRING_PROFILES_ACTIVE", "demo"),
            "--pearls.load.form-at-most=4s",
            "--pearls.pages.statement-at-most=3s");
    node.address();
  }

  @AfterAll
  static void stop() {
    node.close();
    database.close();
    server.close();
  }

  @Test
  void whoIsThereIsAnsweredWhileStrangersSendFormsAndFilesThatNeverEnd() throws Exception {
    Visitor coordinator = Work.loggedIn(node.address(), "coordinator");
    int logged = node.lines().size();
    String sessions = database.value("select count(*) from web_session");
    for (int round = 0; round < ROUNDS; round++) {
      List<RawCall> calls = unfinished();
      try {
        long begin = System.nanoTime();
        answers(new Visitor(node.address()), "/actuator/health/liveness");
        answers(new Visitor(node.address()), "/actuator/health/readiness");
        answers(new Visitor(node.address()), "/login");
        answers(coordinator, "/cases");
        System.out.printf(
            "drill: %d unfinished bodies; health and pages answered in %d ms%n",
            calls.size(), Duration.ofNanos(System.nanoTime() - begin).toMillis());
        assertThat(calls.get(0).answer()).startsWith("HTTP/1.1 408");
      } finally {
        calls.forEach(RawCall::close);
      }
    }
    Work.loggedIn(node.address(), "mentee1");
    assertThat(database.value("select count(*) - 1 from web_session")).isEqualTo(sessions);
    assertThat(node.lines().subList(logged, node.lines().size()))
        .noneMatch(line -> line.startsWith("\tat ") || line.contains(" ERROR "));
  }

  private static List<RawCall> unfinished() {
    List<RawCall> calls = new ArrayList<>();
    List<String> paths = List.of("/login", "/award", "/cases/2027-town/plan");
    for (int i = 0; i < CALLERS; i++) {
      calls.add(RawCall.unfinished(node.address(), paths.get(i % paths.size()), ""));
      calls.add(new RawCall(node.address(), "/import", MULTIPART, 1_000_000, ""));
    }
    return calls;
  }

  @Test
  void onePersonGetsAPartOfTheEngineAndNotAllOfIt() throws Exception {
    Visitor mentee = Work.loggedIn(node.address(), "mentee2");
    Visitor coordinator = Work.loggedIn(node.address(), "coordinator");
    assertThat(mentee.call("GET", FILTERS, null).statusCode()).isEqualTo(200);
    List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
    var threads = Executors.newCachedThreadPool();
    try (AutoCloseable held = database.lock("act_ru_filter")) {
      calls.addAll(
          IntStream.range(0, 18)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> mentee.call("GET", FILTERS, null), threads))
              .toList());
      await()
          .untilAsserted(
              () ->
                  assertThat(calls)
                      .filteredOn(call -> call.isDone() && call.join().statusCode() == 429)
                      .hasSizeGreaterThanOrEqualTo(6));
      answers(coordinator, "/cases");
    }
    List<HttpResponse<String>> answers = calls.stream().map(CompletableFuture::join).toList();
    threads.shutdown();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 429, 503));
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 429)
        .allSatisfy(answer -> assertThat(answer.body()).contains("Too many requests of yours"));
  }

  @Test
  void aPageThatTakesTooLongSaysSoAndStoresNothing() throws Exception {
    Visitor mentee = Work.loggedIn(node.address(), "mentee3");
    Map<String, String> profile = renamed(mentee.get("/me").body());
    try (AutoCloseable held = database.hold("select * from person for update")) {
      HttpResponse<String> answer = mentee.post("/me", profile);

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
      assertThat(answer.body()).contains("It took so long that it was stopped");
    }
    assertThat(database.value("select count(*) from person where name = 'Quite another name'"))
        .isEqualTo("0");
    assertThat(mentee.post("/me", profile).statusCode()).isEqualTo(302);
  }

  /** The profile as it is, by another name. */
  private static Map<String, String> renamed(String page) {
    return Map.of(
        "version", Html.of(page).value("version"),
        "name", "Quite another name",
        "organisation", Html.of(page).value("organisation"),
        "language", "EN",
        "zone", "Europe/Stockholm");
  }

  private static void answers(Visitor visitor, String path) throws Exception {
    HttpResponse<String> answer =
        CompletableFuture.supplyAsync(() -> visitor.get(path)).get(1, TimeUnit.MINUTES);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
  }
}
