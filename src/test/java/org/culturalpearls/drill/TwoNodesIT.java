package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.Html;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes of one database, each a process of its own: one session on both, shared work, and the
 * end of one after the other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

  /** As a JVM that SIGTERM has ended. */
  private static final int TERMINATED = 143;

  private static final Pattern STOPPING = Pattern.compile("Commencing graceful shutdown");
  private static final int THEN = 1 + Order.DEFAULT;

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String WHO = "/camunda/api/admin/auth/user/default";
  private static final String FILTERS =
      "/camunda/api/engine/engine/default/filter/count?itemCount=false&resourceType=Task";

  private static Installation installation;
  private static DemoDatabase database;
  private static RunningApplication first;
  private static RunningApplication second;

  @BeforeAll
  static void startBoth() {
    installation = new Installation(Drill.isLong() ? Drill.LONG_LOCK : Drill.SHORT_LOCK);
    database = installation.database();
    first = installation.start("first");
    second = installation.start("second");
  }

  @AfterAll
  static void stopBoth() {
    installation.close();
  }

  @Test
  void whoLoggedInOnOneGoesOnOnTheOther() {
    Visitor here = loggedIn("coordinator");
    Visitor there = here.at(second.address());

    assertThat(there.get("/me").statusCode()).isEqualTo(200);
    assertThat(there.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(there.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    String who = there.get(WHO).body();
    assertThat(who).contains("\"userId\":\"person-");
    assertThat(here.get(WHO).body()).isEqualTo(who);
  }

  @Test
  void aTokenOfTheWebApplicationsFromOneIsGoodOnTheOther() {
    Visitor here = loggedIn("coordinator");
    here.get(TASKLIST);

    assertThat(here.at(second.address()).call("GET", FILTERS, null).statusCode()).isEqualTo(200);
    var count =
        here.at(second.address())
            .call("POST", "/camunda/api/engine/engine/default/process-instance/count", "{}");

    assertThat(count.statusCode()).isEqualTo(200);
    assertThat(here.get("/me").statusCode()).as("nobody was logged out").isEqualTo(200);
  }

  @Test
  void theFormOfOneMayBeSentToTheOtherAndItsNoticeReadOnTheFirst() {
    Visitor here = loggedIn("mentor2");

    var answer =
        here.at(second.address())
            .post(
                "/me",
                Map.of(
                    "name", "Mentor Two",
                    "organisation", Html.of(here.get("/me")).value("organisation"),
                    "language", "EN",
                    "zone", "Europe/Riga",
                    "version", Html.of(here.get("/me")).value("version")));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(here.get("/me").body()).contains("Your profile is saved", "Mentor Two");
  }

  @Test
  void severalFirstCallsAtTheSameMomentAreAllAnswered() {
    Visitor here = loggedIn("mentor1");

    List<Integer> answers =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(
                i -> here.at((i % 2 == 0 ? first : second).address()).get(FILTERS).statusCode())
            .toList();

    assertThat(answers).containsOnly(200);
  }

  @Test
  void aLogOutOfTasklistOnOneEndsEverythingOnTheOther() {
    Visitor here = loggedIn("mentee1");
    Visitor there = here.at(second.address());
    assertThat(here.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(there.get(WHO).statusCode()).isEqualTo(200);

    assertThat(there.call("POST", WHO + "/logout", null).statusCode()).isLessThan(300);

    assertThat(here.get("/me").statusCode()).isEqualTo(302);
    assertThat(here.get(WHO).statusCode()).isEqualTo(401);
  }

  @Test
  void aDeactivationOnOneEndsTheSessionOnTheOther() throws Exception {
    Visitor person = loggedIn("mentee3");
    assertThat(person.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(person.get(WHO).statusCode()).isEqualTo(200);
    long id =
        Long.parseLong(
            database.value("select id::text from person where email = 'mentee3@example.org'"));

    var answer =
        loggedIn("admin").at(second.address()).post("/people/" + id + "/deactivate", Map.of());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(person.get(WHO).statusCode()).isEqualTo(401);
    assertThat(person.get("/me").statusCode()).isEqualTo(302);
  }

  @Test
  void aSessionOfAnotherVersionAsksForALoginInsteadOfFailing() throws Exception {
    Visitor here = loggedIn("juror1");
    int changed =
        database.run(
            """
            update web_session_attributes set attribute_bytes = 'not an object'
             where attribute_name = 'SPRING_SECURITY_CONTEXT' and session_primary_id in
               (select primary_id from web_session where principal_name =
                 (select id::text from person where email = 'juror1@example.org'))
            """);

    assertThat(changed).isEqualTo(1);
    assertThat(here.get("/me").statusCode()).isEqualTo(302);
    assertThat(here.logIn("juror1@example.org", DemoDatabase.PASSWORD).get("/me").statusCode())
        .isEqualTo(200);
  }

  @Test
  @Order(THEN)
  void sendEachMailAndGiveEachReminderOnce() throws Exception {
    SharedLoad load = new SharedLoad(installation);
    load.begin(List.of(first, second));

    assertThat(load.check()).as("mails that came twice").isEmpty();
    assertThat(installation.mail().callers()).containsExactlyInAnyOrder("first", "second");
  }

  @Test
  @Order(THEN + 1)
  void oneGoesOnWhenTheOtherIsKilled() throws Exception {
    Visitor person = loggedIn("coordinator").at(second.address());
    SharedLoad load = new SharedLoad(installation);
    load.begin(List.of(first, second));
    load.awaitTheMiddle();

    second.kill();

    assertThat(person.at(first.address()).get("/me").statusCode()).isEqualTo(200);
    load.check();
  }

  @Test
  @Order(THEN + 2)
  void whoIsStoppedAnswersTheOpenRequestAndLosesNoJob() throws Exception {
    Visitor person = loggedIn("mentor1");
    String job =
        database.value(
            "select id_ from act_ru_job where process_def_key_ = 'CheckInProcess' limit 1");
    String open = openCheckIns();
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
    assertThat(isDone(job, open) || waitsForANode(job)).isTrue();
  }

  private static String openCheckIns() throws SQLException {
    return database.value("select count(*) from check_in where answer_by is not null");
  }

  private static boolean isDone(String job, String before) throws SQLException {
    return database.value("select id_ from act_ru_job where id_ = '" + job + "'") == null
        && Integer.parseInt(openCheckIns()) == Integer.parseInt(before) + 1;
  }

  private static boolean waitsForANode(String job) throws SQLException {
    return "3".equals(database.value("select retries_ from act_ru_job where id_ = '" + job + "'"));
  }

  private static Visitor loggedIn(String login) {
    return new Visitor(first.address()).logIn(login + "@example.org", DemoDatabase.PASSWORD);
  }
}
