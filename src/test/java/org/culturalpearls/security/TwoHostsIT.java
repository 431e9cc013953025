package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.RawHttp;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Tasklist under a host name of its own: a login of its own, and a way from and to the portal. */
@ServerTest
@Tag("alone")
@DirtiesContext
@TestPropertySource(
    properties = {
      "pearls.mail.base-address=http://localhost",
      "pearls.engine.address=http://tasklist.localhost"
    })
class TwoHostsIT {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String TASK = "/camunda/api/engine/engine/default/task/";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;

  private RawHttp portal;
  private RawHttp second;
  private String login;
  private String task;

  @BeforeEach
  void aTownAssessesItself() {
    clock.reset();
    Case town = programme.newCase();
    task = engine.task(town.key(), "UserTask_AssessPreparedness").getId();
    login =
        "email="
            + URLEncoder.encode(visitors.email(town.mentee()), StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(TestPassword.PASSWORD, StandardCharsets.UTF_8);
    portal = new RawHttp(visitors.address(), "localhost");
    second = new RawHttp(visitors.address(), "tasklist.localhost");
  }

  @Test
  void leadsFromTasklistThroughALoginOfItsOwnBackToTasklist() throws IOException {
    assertThat(RawHttp.location(portal.get(TASKLIST)))
        .isEqualTo("http://tasklist.localhost" + TASKLIST);
    assertThat(RawHttp.location(second.get(TASKLIST))).isEqualTo("/login");
    assertThat(RawHttp.location(second.post("/login", "/login", login))).isEqualTo(TASKLIST);
    assertThat(second.get(TASKLIST)).startsWith("HTTP/1.1 200");
    assertThat(second.get(TASK + task)).startsWith("HTTP/1.1 200").contains(task);
  }

  @Test
  void letsNobodyInAtTheOtherHostByALogin() throws IOException {
    second.get(TASKLIST);
    second.post("/login", "/login", login);
    assertThat(RawHttp.location(portal.get("/tasks/" + task))).isEqualTo("/login");
    assertThat(RawHttp.location(portal.post("/login", "/login", login)))
        .isEqualTo("/tasks/" + task);
    assertThat(portal.get(TASK + task)).startsWith("HTTP/1.1 404");
  }

  /** Mails name pages of the portal. */
  @Test
  void leadsToThePortalFromWhereItIsNot() throws IOException {
    assertThat(RawHttp.location(second.get("/tasks/" + task)))
        .isEqualTo("http://localhost/tasks/" + task);
    assertThat(RawHttp.location(second.get("/"))).isEqualTo("http://localhost/");
  }
}
