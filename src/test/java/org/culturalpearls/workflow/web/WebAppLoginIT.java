package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class WebAppLoginIT {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String COCKPIT = "/camunda/app/cockpit/default/";
  private static final String WHO = "/camunda/api/admin/auth/user/default";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;

  @Test
  void sendsStrangersToOurLogin() {
    var answer = visitors.stranger().get(TASKLIST);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
  }

  @Test
  void refusesCallsOfStrangers() {
    assertThat(visitors.stranger().get(WHO).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensTasklistForEveryRoleAsThePersonLoggedIn(Role role) {
    PersonId person = programme.person("Somebody", role);
    Visitor visitor = visitors.loggedIn(person);

    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(visitor.get(WHO).body()).contains("\"userId\":\"person-" + person.value() + "\"");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensCockpitForCoordinatorsAndAdministratorsOnly(Role role) {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", role));
    boolean watches = role == Role.COORDINATOR || role == Role.ADMINISTRATOR;

    assertThat(visitor.get(COCKPIT).statusCode()).isEqualTo(watches ? 200 : 403);
    assertThat(
            visitor
                .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count")
                .statusCode())
        .isEqualTo(watches ? 200 : 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin/default/", "admin/default/setup/", "welcome/default/", ""})
  void hasNoOtherWebApplication(String application) {
    Visitor administrator = visitors.loggedIn(programme.person("Admin", Role.ADMINISTRATOR));

    assertThat(administrator.get("/camunda/app/" + application).statusCode()).isEqualTo(404);
  }

  @Test
  void endsTheWholeSessionWhenSomebodyLogsOutOfTasklist() {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", Role.MENTOR));
    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
    assertThat(visitor.get(WHO).statusCode()).isEqualTo(200);

    var answer = visitor.call("POST", WHO + "/logout", null);

    assertThat(answer.statusCode()).isLessThan(300);
    assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
    assertThat(visitor.get(WHO).statusCode()).isEqualTo(401);
    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(302);
  }

  @Test
  void endsTasklistWhenSomebodyLogsOutOfThePortal() {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", Role.MENTOR));
    assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);

    assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(302);

    assertThat(visitor.get(WHO).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit"})
  void usesOurSettingsOfTheWebApplications(String application) {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", Role.COORDINATOR));

    assertThat(visitor.get("/camunda/app/" + application + "/scripts/config.js").body())
        .contains("Cultural Pearls");
    assertThat(visitor.get("/camunda/app/" + application + "/styles/user-styles.css").body())
        .contains(".ce-eol-banner { display: none !important; }");
  }
}
