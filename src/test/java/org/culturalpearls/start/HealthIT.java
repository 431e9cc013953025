package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;

@ServerTest
class HealthIT {

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private HealthEndpointGroups groups;

  @ParameterizedTest
  @ValueSource(strings = {"", "/readiness", "/liveness"})
  void tellsEverybodyWhetherItIsUpAndNoMore(String group) {
    var answer = visitors.stranger().get("/actuator/health" + group);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
  }

  @Test
  void isReadyWhenItReachesTheDatabaseAndRunsJobs() {
    HealthEndpointGroup readiness = groups.get("readiness");

    assertThat(readiness.isMember("db")).isTrue();
    assertThat(readiness.isMember("jobExecutor")).isTrue();
    assertThat(groups.get("liveness").isMember("db")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/env",
        "/beans",
        "/heapdump",
        "/loggers",
        "/metrics",
        "/flyway",
        "/sbom",
        "/prometheus"
      })
  void exposesNothingElse(String endpoint) {
    var administrator = visitors.loggedIn(programme.person("Admin", Role.ADMINISTRATOR));

    assertThat(visitors.stranger().get("/actuator" + endpoint).statusCode()).isEqualTo(302);
    assertThat(administrator.get("/actuator" + endpoint).statusCode()).isEqualTo(404);
  }
}
