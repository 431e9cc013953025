package org.culturalpearls.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application with the profile {@code local}, in a process of its own that is killed:
 * what it has answered is there when it is started again on the same folder.
 */
class KilledLocalApplicationIT {

  private static final Pattern TOKEN = Pattern.compile("one-time token: (\\S+)");
  private static final String ADMINISTRATOR = "first.admin@example.org";

  @TempDir private Path data;

  /** Of an application that did not start again: the folder could not be deleted. */
  @AfterEach
  void noServerIsLeft() throws Exception {
    try (DataFolder folder = DataFolder.claim(data)) {
      SurvivingServer.on(folder.cluster()).ifPresent(SurvivingServer::stop);
    }
  }

  @Test
  void startsAgainOnItsOwnDataWithEverythingThatItHadAnswered() throws Exception {
    RunningApplication killed = RunningApplication.startLocal(data);
    Visitor visitor = new Visitor(killed.address());
    try {
      assertThat(setUp(visitor, killed).statusCode()).isEqualTo(302);
      visitor.logIn(ADMINISTRATOR, TestPassword.PASSWORD);
      assertThat(visitor.post("/municipalities/new", town("Rūjiena")).statusCode()).isEqualTo(302);
    } finally {
      killed.kill();
    }
    long server = server();
    assertThat(ProcessHandle.of(server)).as("its database outlives it").isPresent();

    try (RunningApplication again = RunningApplication.startLocal(data)) {
      assertThat(ProcessHandle.of(server)).as("the database of before").isEmpty();
      Visitor sameSession = visitor.at(again.address());
      assertThat(sameSession.get("/municipalities").body()).contains("Rūjiena");
      assertThat(sameSession.post("/municipalities/new", town("Smiltene")).statusCode())
          .isEqualTo(302);
      Visitor newSession = new Visitor(again.address());
      assertThat(newSession.get("/setup").statusCode()).as("set up already").isEqualTo(404);
      newSession.logIn(ADMINISTRATOR, TestPassword.PASSWORD);
      assertThat(newSession.get("/municipalities").body()).contains("Rūjiena", "Smiltene");
      assertThat(newSession.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> setUp(Visitor visitor, RunningApplication application) {
    Matcher token = TOKEN.matcher(application.line(TOKEN));
    assertThat(token.find()).isTrue();
    return visitor.post(
        "/setup",
        Map.of(
            "token",
            token.group(1),
            "name",
            "First Admin",
            "email",
            ADMINISTRATOR,
            "organisation",
            "Cultural Pearls",
            "password",
            TestPassword.PASSWORD,
            "again",
            TestPassword.PASSWORD));
  }

  private static Map<String, String> town(String name) {
    return Map.of("name", name, "country", "LV", "region", "");
  }

  private long server() throws Exception {
    return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
  }
}
