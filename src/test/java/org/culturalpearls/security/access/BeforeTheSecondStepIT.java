package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AuthenticatorApp;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Between password and code every address answers as to a stranger; and who has to set up a second
 * factor reaches that page and the public ones, and nothing else.
 */
@ServerTest
class BeforeTheSecondStepIT {

  private static final int STRANGER = 0;
  private static final String NEW = "/me/second-factor/new";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private WalkedCase walked;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @Test
  void nothingIsOpenThatIsNotPublic() throws IOException {
    clock.reset();
    walked.visitors();
    org.culturalpearls.Visitor visitor = afterPassword();

    List<String> wrong = new ArrayList<>();
    for (Address address : Address.all()) {
      if (address.method().equals("GET")) {
        int status = visitor.get(walked.fill(address.pattern())).statusCode();
        if (!address.answers(STRANGER, status)) {
          wrong.add(address.pattern() + ": " + status);
        }
      } else if (!address.lets(STRANGER)) {
        String token = visitor.formToken("/login/code");
        int status = visitor.send(token, walked.fill(address.pattern()), Map.of()).statusCode();
        if (!address.answers(STRANGER, status)) {
          wrong.add("POST " + address.pattern() + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
    for (String app : List.of("tasklist", "cockpit", "welcome", "admin")) {
      assertThat(visitor.get("/camunda/app/" + app + "/default/").headers().firstValue("Location"))
          .as(app)
          .hasValue("/login");
    }
    assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    assertThat(
            jdbc.sql(
                    "select attribute_name from web_session_attributes join web_session"
                        + " on primary_id = session_primary_id where principal_name is null"
                        + " and max_inactive_interval = 600")
                .query(String.class)
                .list())
        .containsOnly("org.culturalpearls.security.internal.SecondStep");
  }

  @Test
  void nothingElseIsOpenToWhoHasToSetItUp() throws IOException {
    clock.reset();
    walked.visitors();
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    org.culturalpearls.Visitor visitor = visitors.loggedIn(coordinator);
    demandFactor(coordinator);

    List<String> wrong = new ArrayList<>();
    List<Address> closed =
        Address.all().stream()
            .filter(
                address ->
                    address.statuses().get(STRANGER).equals("302") || address.pattern().equals("/"))
            .filter(address -> !address.pattern().matches("/me/second-factor(/new|/passkeys/new)?"))
            .toList();
    assertThat(closed).hasSizeGreaterThan(100);
    String token = visitor.formToken(NEW);
    for (Address address : closed) {
      String path = walked.fill(address.pattern());
      var answer =
          address.method().equals("GET") ? visitor.get(path) : visitor.send(token, path, Map.of());
      if (!NEW.equals(answer.headers().firstValue("Location").orElse(""))) {
        wrong.add(address.method() + " " + address.pattern() + ": " + answer.statusCode());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(visitor.get("/camunda/app/cockpit/default/").headers().firstValue("Location"))
        .hasValue(NEW);
    assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(403);

    setUp(visitor);

    assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
  }

  /** As the login does it where the setting is on, which it is not in tests. */
  private void demandFactor(PersonId person) {
    int sessions =
        jdbc.sql(
                """
                insert into web_session_attributes
                select primary_id, 'org.culturalpearls.security.internal.RequiredFactorFilter', ?
                from web_session where principal_name = ?
                """)
            .params(new SerializingConverter().convert(Boolean.TRUE), Long.toString(person.value()))
            .update();
    assertThat(sessions).isEqualTo(1);
  }

  private void setUp(org.culturalpearls.Visitor visitor) {
    Html page = Html.of(visitor.get(NEW));
    String code = new AuthenticatorApp(page.all(".once code").text()).code(clock.instant());
    assertThat(visitor.post(NEW, Map.of("secret", page.value("secret"), "code", code)).statusCode())
        .isEqualTo(200);
  }

  private org.culturalpearls.Visitor afterPassword() {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    setUp(visitors.loggedIn(administrator));
    org.culturalpearls.Visitor visitor = visitors.stranger();
    Map<String, String> credentials =
        Map.of("email", visitors.email(administrator), "password", TestPassword.PASSWORD);
    assertThat(visitor.post("/login", credentials).headers().firstValue("Location"))
        .hasValue("/login/code");
    return visitor;
  }
}
