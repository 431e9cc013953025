package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has no password confirms by a mailed link, and goes on where they were. */
@ServerTest
class WaitingFormIT {

  private static final String PAGE = "/people/new";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId coordinator;
  private Visitor visitor;
  private String email;

  @BeforeEach
  void aCoordinatorWithoutAPasswordHasTypedAForm() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    visitor = visitors.loggedIn(coordinator);
    jdbc.sql("delete from credential where person_id = ?").param(coordinator.value()).update();
    clock.advance(Duration.ofMinutes(10));
    email = "liga-" + coordinator.value() + "@example.org";
  }

  @Test
  void isThereAfterTheLinkAndIsSentByItsPerson() {
    assertThat(words(sendForm("Līga Ozola"))).contains("You have no password");

    HttpResponse<String> opened = follow(visitor, coordinator);
    assertThat(opened.headers().firstValue("Location")).hasValue("/confirm");
    Html page = Html.of(visitor.get("/confirm"));
    assertThat(page.page().text()).contains("Go on with what you began", "Līga Ozola", email);
    assertThat(people.byEmail(email)).isEmpty();

    visitor.post("/confirm", PAGE, fields("Līga Ozola"));
    assertThat(people.byEmail(email)).isPresent();
    assertThat(visitor.get("/confirm").statusCode()).isEqualTo(302);
  }

  @Test
  void leadsToThePageThatWasAskedFor() {
    visitor.get("/me/data");
    assertThat(follow(visitor, coordinator).headers().firstValue("Location")).hasValue("/me/data");
  }

  @Test
  void isNotThereForSomebodyElseNorInAnotherBrowserNorLater() {
    sendForm("Līga Ozola");
    Visitor elsewhere = visitors.stranger();
    assertThat(follow(elsewhere, coordinator).headers().firstValue("Location")).hasValue("/");
    assertThat(elsewhere.get("/confirm").statusCode()).isEqualTo(302);

    Visitor here = Visitor.withCookies(visitor);
    clock.advance(Duration.ofMinutes(31));
    assertThat(here.get("/confirm").statusCode()).isEqualTo(302);
    clock.advance(Duration.ofMinutes(-31));
    PersonId other = programme.person("Somebody else", Role.COORDINATOR);
    assertThat(follow(visitor, other).headers().firstValue("Location")).hasValue("/");
    assertThat(visitor.get("/confirm").headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void isNotKeptWhereItIsTooLong() {
    sendForm("x".repeat(100_001));
    assertThat(follow(visitor, coordinator).headers().firstValue("Location")).hasValue("/");
  }

  private HttpResponse<String> sendForm(String name) {
    return visitor.post(PAGE, fields(name));
  }

  private Map<String, String> fields(String name) {
    return Map.of(
        "name", name,
        "email", email,
        "organisation", "",
        "language", "EN",
        "zone", "Europe/Riga",
        "roles", "MENTEE");
  }

  private HttpResponse<String> follow(Visitor browser, PersonId person) {
    String token = SecretToken.fresh();
    jdbc.sql(
            """
            insert into invitation (id, person_id, kind, token_hash, issued_by, issued_at, expires_at)
            values (nextval('pearl_seq'), :person, 'SIGN_IN', :hash, :person,
              '2026-12-01 08:00+00', '2099-01-01 08:00+00')
            """)
        .param("person", person.value())
        .param("hash", SecretToken.hash(token))
        .update();
    return browser.post("/login/link/" + token, "/login/link/open", Map.of("token", token));
  }

  private static String words(HttpResponse<String> page) {
    return Html.of(page).page().text();
  }
}
