package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * CVE-2026-77226: the web applications' set-up service lets anybody create an administrator as long
 * as the engine's administrators' group has no member, which here is always so.
 */
@ServerTest
class Cve2026_77226IT {

  private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
  private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/admin";
  private static final String INTRUDER =
      """
      {"profile":{"id":"intruder","firstName":"I","lastName":"I","email":"i@example.org"},
       "credentials":{"password":"a long password"}}
      """;

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private IdentityService identity;
  @Autowired private JdbcClient jdbc;

  @Test
  void letsNoStrangerCreateAnAdministrator() {
    assertThat(visitors.stranger().call("POST", SETUP, INTRUDER).statusCode()).isEqualTo(401);
    assertNobodyWasCreated();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void letsNobodyCreateAnAdministratorWithAValidToken(Role role) {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", role));

    var answer = visitor.call("POST", SETUP, INTRUDER);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This is not open here");
    assertNobodyWasCreated();
  }

  @Test
  void hasNoLoginBesideOurs() {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", Role.ADMINISTRATOR));

    assertThat(visitor.call("POST", LOGIN, "{}").statusCode()).isEqualTo(403);
    assertThat(visitors.stranger().call("POST", LOGIN, "{}").statusCode()).isEqualTo(401);
  }

  /** The second line of defence: the engine has no users of its own to write. */
  @Test
  void writesNoUsersAtAll() {
    assertThat(identity.isReadOnly()).isTrue();
    assertThatThrownBy(() -> identity.saveUser(identity.newUser("intruder")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> identity.createMembership("person-1", "camunda-admin"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertNobodyWasCreated();
  }

  private void assertNobodyWasCreated() {
    assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    assertThat(jdbc.sql("select count(*) from act_id_user").query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from act_id_membership").query(Long.class).single())
        .isZero();
  }
}
