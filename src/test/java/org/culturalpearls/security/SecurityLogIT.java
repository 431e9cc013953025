package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.TestPassword.PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators read of logins, refusals and accounts. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogIT {

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private JdbcClient jdbc;

  private PersonId mentee;
  private PersonId administrator;

  @BeforeEach
  void people() {
    mentee = programme.newCase().mentee();
    TestPassword.give(jdbc, mentee);
    administrator = programme.person("An administrator", Role.ADMINISTRATOR);
    jdbc.sql("delete from security_event").update();
  }

  @Test
  void tellsWhoGotInAndWhoDidNot(CapturedOutput log) {
    String email = people.person(mentee).email();
    visitors.stranger().post("/login", Map.of("email", email, "password", "not this one at all"));
    visitors.stranger().post("/login", Map.of("email", "nobody@x.example", "password", "not this"));
    visitors.stranger().post("/login", Map.of("email", email, "password", PASSWORD));

    assertThat(kinds()).containsExactly("LOGIN", "LOGIN_FAILED", "LOGIN_FAILED");
    assertThat(of(Kind.LOGIN_FAILED)).containsExactlyInAnyOrder(mentee.value(), null);
    assertThat(of(Kind.LOGIN)).containsExactly(mentee.value());
    assertThat(log.getAll())
        .contains("LOGIN_FAILED person=" + mentee.value() + " actor=null network=")
        .doesNotContain(email, "nobody@x.example", "not this one");
  }

  @Test
  void tellsWhoWasRefusedWhatWithoutItsIds() {
    Visitor visitor = visitors.loggedIn(mentee);
    visitor.get("/people/" + administrator.value());
    visitor.get("/camunda/app/cockpit/");

    assertThat(
            jdbc.sql("select page from security_event where kind = 'REFUSED' and actor_id = ?")
                .param(mentee.value())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("/people/{personId}", "/camunda");
  }

  @Test
  void tellsWhatChangedOfAnAccountAndWhoDidIt() {
    PersonId coordinator = programme.person("A coordinator", Role.COORDINATOR);
    long version = people.forChange(coordinator, mentee).version();
    people.changeRoles(
        coordinator,
        new PeopleService.ChangeRoles(mentee, version, Set.of(Role.MENTEE, Role.MENTOR)));

    assertThat(of(Kind.ROLES_CHANGED)).containsExactly(mentee.value());
  }

  @Test
  void isReadByAdministratorsAlone() {
    String email = people.person(mentee).email();
    visitors.stranger().post("/login", Map.of("email", email, "password", PASSWORD));

    Visitor reader = visitors.loggedIn(administrator);
    assertThat(reader.get("/security-log?kind=LOGIN").body())
        .contains("Logged in with a password", people.person(mentee).name());
    assertThat(reader.get("/security-log?kind=DEACTIVATED").body())
        .contains("Nothing of this kind");
    assertThat(
            visitors
                .loggedIn(programme.person("A coordinator", Role.COORDINATOR))
                .get("/security-log")
                .statusCode())
        .isEqualTo(403);
  }

  private List<String> kinds() {
    return jdbc.sql("select kind from security_event order by id desc").query(String.class).list();
  }

  private List<Long> of(Kind kind) {
    return jdbc.sql("select person_id from security_event where kind = ?")
        .param(kind.name())
        .query((row, number) -> row.getObject(1, Long.class))
        .list();
  }
}
