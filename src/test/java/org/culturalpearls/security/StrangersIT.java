package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.Programme;
import org.culturalpearls.RawCall;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who is not logged in can take away from those who are. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StrangersIT {

  /** More than there are threads. */
  private static final int MANY = 230;

  /** Less than a form or a line may take. */
  private static final Duration BEFORE_ANY_IS_GIVEN_UP = Duration.ofSeconds(8);

  private static final String MULTIPART = "multipart/form-data; boundary=xyz";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private JdbcClient jdbc;

  private PersonId person;

  @BeforeEach
  void somebodyIsEntered() {
    person = programme.person("Somebody", Role.MENTEE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/award", "/cases/2027-town/plan", "/camunda/api/x"})
  void holdNoThreadWithFormsThatNeverEnd(String path) {
    List<RawCall> unfinished = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        unfinished.add(RawCall.unfinished(visitors.address(), path, ""));
      }
      assertThat(visitors.stranger().get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(visitors.stranger().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      strangersAreAnswered();
      assertThat(visitors.loggedIn(person).get("/me").statusCode()).isEqualTo(200);
    } finally {
      unfinished.forEach(RawCall::close);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/login/forgotten", "/award", "/invitation/token"})
  void sendSmallFormsOnly(String path) {
    String form = "application/x-www-form-urlencoded";
    try (RawCall large = new RawCall(visitors.address(), path, form, 100_000, "")) {
      assertThat(large.answer())
          .startsWith("HTTP/1.1 413")
          .contains("Connection: close", "shorten what you typed");
    }
  }

  @Test
  void sendNoFiles() {
    String begin = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
    try (RawCall file = new RawCall(visitors.address(), "/login", MULTIPART, 5_000_000, "")) {
      assertThat(file.send(begin).answer()).startsWith("HTTP/1.1 415");
    }
    String whole = begin + "x\r\n--xyz--\r\n";
    try (RawCall file =
        new RawCall(visitors.address(), "/import", MULTIPART, whole.length(), "a=b")) {
      String answer = file.send(whole + "GET / HTTP/1.0\r\n\r\n").answer();
      assertThat(answer).startsWith("HTTP/1.1 403").contains("You are logged out");
    }
  }

  @Test
  void areAnsweredWhereAMailProgramPostsInItsOwnWay() {
    String whole =
        "--xyz\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n"
            + "One-Click\r\n--xyz--\r\n";
    try (RawCall click =
        new RawCall(visitors.address(), "/unsubscribe/unknown", MULTIPART, whole.length(), "")) {
      assertThat(click.send(whole + "GET / HTTP/1.0\r\n\r\n").answer()).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void getBackWhatTheyTypedIntoAPageThatOutlivedTheSession() {
    HttpResponse<String> answer =
        visitors.stranger().send("", "/cases/2027-town/plan", Map.of("vision", "Über Pärnu & so"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("You are logged out", "Über Pärnu &amp; so");
  }

  @Test
  void leaveNoSessionBehindByLooking() {
    int before = sessions();
    for (String page : List.of("/", "/tasks", "/login", "/login/forgotten", "/award", "/help")) {
      visitors.stranger().get(page);
    }
    visitors.stranger().post("/login", Map.of("email", "nobody@example.org", "password", "x"));

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void haveLongSessionsOnceTheyAreLoggedIn() {
    visitors.loggedIn(person);

    assertThat(
            jdbc.sql("select max_inactive_interval from web_session where principal_name = ?")
                .param(Long.toString(person.value()))
                .query(Integer.class)
                .single())
        .isEqualTo(8 * 60 * 60);
  }

  @Test
  void sendFilesOnlyWherePagesAskForThemEvenLoggedIn() {
    String cookies = visitors.loggedIn(person).cookieHeader();
    try (RawCall file = new RawCall(visitors.address(), "/me", MULTIPART, 5_000_000, cookies)) {
      assertThat(file.answer()).startsWith("HTTP/1.1 415");
    }
  }

  /** Nor does somebody who is known: what is refused or looked at by nobody ends at once. */
  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/me", "/camunda/api/engine/engine/default/task/create"})
  void areAnsweredWhileAPersonSendsBodiesThatNeverEnd(String path) {
    String cookies = visitors.loggedIn(person).cookieHeader();
    List<RawCall> unfinished = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        unfinished.add(RawCall.unfinished(visitors.address(), path, cookies));
      }
      strangersAreAnswered();
    } finally {
      unfinished.forEach(RawCall::close);
    }
  }

  @Test
  void leaveOneLineAtMostWhenTheyGoAwayAmidARequest(CapturedOutput log) {
    Visitor visitor = visitors.loggedIn(person);
    String cookies = visitor.cookieHeader();
    int before = log.getAll().length();
    RawCall.unfinished(visitors.address(), "/login", "").close();
    RawCall.unfinished(visitors.address(), "/me", cookies).close();
    new RawCall(visitors.address(), "/import", MULTIPART, 5000, cookies).send("--xyz\r\n").close();
    new RawCall(
            visitors.address(),
            "/camunda/api/engine/engine/default/task/1/submit-form",
            "application/json",
            5000,
            cookies)
        .send("{")
        .close();

    await()
        .untilAsserted(
            () ->
                assertThat(log.getAll().substring(before))
                    .contains("A request or its answer was cut off by the line"));
    assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    assertThat(log.getAll().substring(before).lines().filter(line -> line.startsWith("\tat ")))
        .isEmpty();
  }

  /** Soon: for a moment all threads may be busy with saying no. */
  private void strangersAreAnswered() {
    await()
        .atMost(BEFORE_ANY_IS_GIVEN_UP)
        .untilAsserted(
            () -> assertThat(visitors.stranger().get("/login").statusCode()).isEqualTo(200));
  }

  private int sessions() {
    return jdbc.sql("select count(*) from web_session").query(Integer.class).single();
  }
}
