package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One session on two nodes of one database, each a process of its own. */
class TwoNodesIT {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String WHO = "/camunda/api/admin/auth/user/default";
  private static final String FILTERS =
      "/camunda/api/engine/engine/default/filter/count?itemCount=false&resourceType=Task";

  private static DemoDatabase database;
  private static RunningApplication first;
  private static RunningApplication second;

  @BeforeAll
  static void startBoth() throws SQLException {
    database = new DemoDatabase();
    first = RunningApplication.start(database.url(), "--spring.profiles.active=demo");
    second = RunningApplication.start(database.url(), "--spring.profiles.active=demo");
  }

  @AfterAll
  static void stopBoth() {
    first.terminate();
    second.close();
    first.close();
    database.close();
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
                    "organisation", "Somewhere",
                    "language", "EN",
                    "zone", "Europe/Riga",
                    "version", version(here.get("/me").body())));

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

  private static String version(String page) {
    Matcher field = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"").matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private static Visitor loggedIn(String login) {
    return new Visitor(first.address()).logIn(login + "@example.org", DemoDatabase.PASSWORD);
  }
}
