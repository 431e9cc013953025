package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.AuthenticatorApp;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who confirms that it is them, before what, and what becomes of the form meanwhile. */
@ServerTest
class RequiredProofIT {

  private static final String TITLE = "Confirm that it is you";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId administrator;
  private PersonId other;
  private Visitor visitor;

  @BeforeEach
  void somebodyIsLoggedInForTenMinutes() {
    clock.reset();
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    other = programme.person("Other", Role.MENTEE);
    visitor = visitors.loggedIn(administrator);
    clock.advance(Duration.ofMinutes(10));
  }

  @Test
  void isAskedForBeforeRolesChangeAndTheFormIsNotLost() {
    HttpResponse<String> asked = sendRoles();
    assertThat(title(asked)).isEqualTo(TITLE);
    assertThat(roles()).containsExactly(Role.MENTEE);

    HttpResponse<String> wrong = answer(asked, "wrong");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("This is not right");
    assertThat(roles()).containsExactly(Role.MENTEE);

    HttpResponse<String> done = answer(wrong, TestPassword.PASSWORD);
    assertThat(done.headers().firstValue("Location")).hasValue("/people/" + other.value());
    assertThat(roles()).containsExactlyInAnyOrder(Role.MENTEE, Role.EDITOR);
  }

  @Test
  void holdsForTenMinutesAndSoDoesALogin() {
    answer(visitor.get("/me/data"), TestPassword.PASSWORD);
    clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(title(visitor.get("/me/data"))).isNotEqualTo(TITLE);
    clock.advance(Duration.ofSeconds(1));
    assertThat(title(visitor.get("/me/data"))).isEqualTo(TITLE);

    assertThat(title(visitors.loggedIn(administrator).get("/me/data"))).isNotEqualTo(TITLE);
  }

  @Test
  void leadsOnToThePageThatWasAskedFor() {
    HttpResponse<String> asked = visitor.get("/people/" + other.value() + "/data");

    assertThat(answer(asked, TestPassword.PASSWORD).headers().firstValue("Location"))
        .hasValue("/people/" + other.value() + "/data");
    Map<String, String> elsewhere =
        Map.of("page", "//elsewhere.example", RequiredProof.FIELD, TestPassword.PASSWORD);
    assertThat(visitor.post("/me", "/confirm", elsewhere).headers().firstValue("Location"))
        .hasValue("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/me/second-factor/new",
        "/me/second-factor/codes",
        "/me/second-factor/remove",
        "/me/second-factor/passkeys/new",
        "/me/second-factor/passkeys/remove",
        "/me/erasure",
        "/people/new",
        "/people/{other}/change",
        "/people/{other}/roles",
        "/people/{other}/invitation",
        "/people/{other}/deactivate",
        "/import/report",
        "/me/mails/calendar",
        "/me/sessions/end-others",
        "/people/{other}/data",
        "/people/{other}/erasure"
      })
  void isAskedForBefore(String address) {
    String path = address.replace("{other}", Long.toString(other.value()));

    assertThat(title(visitor.post("/me", path, Map.of("sure", "true")))).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/me/data", "/me/data.json", "/me/sessions/renew", "/people/{other}/data.json"})
  void isAskedForBeforeACopy(String address) {
    String path = address.replace("{other}", Long.toString(other.value()));

    assertThat(title(visitor.get(path))).isEqualTo(TITLE);
  }

  @Test
  void isACodeAsWell() {
    answer(visitor.get("/me/data"), TestPassword.PASSWORD);
    String page = "/me/second-factor/new";
    Html offer = Html.of(visitor.get(page));
    AuthenticatorApp app = new AuthenticatorApp(offer.all(".once code").text());
    String secret = offer.value("secret");
    visitor.post(page, Map.of("secret", secret, "code", app.code(clock.instant())));
    clock.advance(Duration.ofMinutes(10));

    HttpResponse<String> asked = visitor.get("/me/data");
    assertThat(answer(asked, app.code(clock.instant())).statusCode()).isEqualTo(302);
    assertThat(title(visitor.get("/me/data"))).isNotEqualTo(TITLE);
  }

  /** Whoever found a session open and knows the password would be rid of the factor otherwise. */
  @Test
  void isNotThePasswordWhereAFactorIsChanged() {
    AuthenticatorApp app = setUpApp(visitors.loggedIn(administrator));
    answer(visitor.get("/me/data"), TestPassword.PASSWORD);
    String remove = "/me/second-factor/remove";
    assertThat(title(visitor.get("/me/data"))).isNotEqualTo(TITLE);

    HttpResponse<String> asked = visitor.post("/me/second-factor", remove, Map.of());
    assertThat(Html.of(asked).all("label").text())
        .isEqualTo("The code that your authenticator app shows now, or a recovery code");
    assertThat(answer(asked, TestPassword.PASSWORD).statusCode()).isEqualTo(400);
    HttpResponse<String> page = visitor.get("/me/second-factor/passkeys/new");
    assertThat(answer(page, TestPassword.PASSWORD).statusCode()).isEqualTo(400);
    assertThat(kinds()).startsWith("CODE_WRONG", "CODE_WRONG");

    clock.advance(Duration.ofSeconds(30));
    assertThat(answer(asked, app.code(clock.instant())).headers().firstValue("Location"))
        .hasValue("/me/second-factor");
    assertThat(kinds()).startsWith("FACTOR_REMOVED");
  }

  private AuthenticatorApp setUpApp(Visitor fresh) {
    String page = "/me/second-factor/new";
    Html offer = Html.of(fresh.get(page));
    AuthenticatorApp app = new AuthenticatorApp(offer.all(".once code").text());
    String secret = offer.value("secret");
    fresh.post(page, Map.of("secret", secret, "code", app.code(clock.instant())));
    return app;
  }

  private List<String> kinds() {
    return jdbc.sql("select kind from security_event where person_id = ? order by id desc")
        .param(administrator.value())
        .query(String.class)
        .list();
  }

  @Test
  void isAFreshLinkForWhoHasNeitherPasswordNorApp() {
    jdbc.sql("delete from credential where person_id = ?").param(administrator.value()).update();

    Html asked = Html.of(visitor.get("/me/data"));

    assertThat(asked.page().text()).contains("You have no password");
    assertThat(asked.all("[name=_proof]")).isEmpty();
  }

  @Test
  void isNotGuessedForLong() {
    HttpResponse<String> asked = visitor.get("/me/data");
    for (int i = 0; i < 10; i++) {
      assertThat(answer(asked, "wrong").statusCode()).isEqualTo(400);
    }
    assertThat(answer(asked, TestPassword.PASSWORD).statusCode()).isEqualTo(429);
  }

  private HttpResponse<String> sendRoles() {
    String page = "/people/" + other.value() + "/roles";
    String token = visitor.formToken(page);
    String version = Html.of(visitor.get(page)).value("version");
    return visitor.send(
        token, page + "?roles=EDITOR", Map.of("version", version, "roles", "MENTEE"));
  }

  /** Sends the form of the page that asks. */
  private HttpResponse<String> answer(HttpResponse<String> asked, String proof) {
    Element form = Html.of(asked).all("main form").first();
    StringBuilder action = new StringBuilder(form.attr("action")).append('?');
    Map<String, String> fields = new HashMap<>(Map.of(RequiredProof.FIELD, proof));
    for (Element each : form.select("input[type=hidden]")) {
      if (fields.putIfAbsent(each.attr("name"), each.val()) != null) {
        action.append(each.attr("name")).append('=').append(each.val()).append('&');
      }
    }
    return visitor.send(fields.remove("_csrf"), action.toString(), fields);
  }

  private Set<Role> roles() {
    return people.person(other).roles();
  }

  private static String title(HttpResponse<String> page) {
    return Html.of(page).all("h1").text();
  }
}
