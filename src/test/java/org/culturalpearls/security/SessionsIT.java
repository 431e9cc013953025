package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.culturalpearls.security.internal.session.SessionAttributeReader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of open sessions when roles or the password change, in portal and Tasklist. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SessionsIT {

  private static final String WHO = "/camunda/api/admin/auth/user/default";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private SessionAttributeReader reader;

  private PersonId person;
  private PersonId administrator;

  @BeforeEach
  void somebodyIsEntered() {
    clock.reset();
    person = programme.person("Somebody", Role.MENTEE);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void letInWhoseSessionCannotBeReadAnyMore() {
    Visitor here = visitors.loggedIn(person);
    jdbc.sql(
            """
            update web_session_attributes set attribute_bytes = 'not an object'
            where attribute_name = 'SPRING_SECURITY_CONTEXT' and session_primary_id in
              (select primary_id from web_session where principal_name = ?)
            """)
        .param(Long.toString(person.value()))
        .update();
    assertThat(here.get("/me").statusCode()).isEqualTo(302);

    here.logIn(visitors.email(person), TestPassword.PASSWORD);

    assertThat(here.get("/me").statusCode()).isEqualTo(200);
  }

  /** Whoever can write to the table could have any class run what it runs when it is read. */
  @Test
  void endWhereAnAttributeHoldsWhatTheApplicationPutsInNone(CapturedOutput log) {
    Visitor here = visitors.loggedIn(person);
    Visitor elsewhere = visitors.loggedIn(person);
    String own = newestSession();
    assertThat(here.get("/me").statusCode()).isEqualTo(200);
    jdbc.sql(
            """
            update web_session_attributes set attribute_bytes = :foreign
            where attribute_name = 'SPRING_SECURITY_CONTEXT' and session_primary_id = :session
            """)
        .param("foreign", new SerializingConverter().convert(new Point(1, 2)))
        .param("session", own)
        .update();

    assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
    assertThat(log).contains("an attribute holds java.awt.Point");
    assertThat(sessions(own)).isZero();
    assertThat(here.get("/me").statusCode()).as("no other session").isEqualTo(200);
  }

  private String newestSession() {
    return jdbc.sql(
            """
            select primary_id from web_session where principal_name = ?
            order by creation_time desc limit 1
            """)
        .param(Long.toString(person.value()))
        .query(String.class)
        .single();
  }

  private int sessions(String id) {
    return jdbc.sql("select count(*) from web_session where primary_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /** Those of the tests before this one, too. */
  @Test
  void holdNothingThatWouldBeRefused() {
    giveRole(Role.COORDINATOR);
    Visitor visitor = visitors.loggedIn(person);
    assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(visitor.get(WHO).statusCode()).isEqualTo(200);
    visitor.post("/me", Map.of("name", ""));
    var kept =
        jdbc.sql("select attribute_name, attribute_bytes from web_session_attributes")
            .query((row, number) -> Map.entry(row.getString(1), row.getBytes(2)))
            .list();
    assertThat(kept).extracting(Map.Entry::getKey).contains("SPRING_SECURITY_CONTEXT");
    assertThat(kept.stream().map(Map.Entry::getKey).distinct()).hasSizeGreaterThan(3);
    assertThat(kept)
        .allSatisfy(
            each -> assertThat(reader.convert(each.getValue())).as(each.getKey()).isNotNull());
  }

  @Test
  void keepOnlyTheOneInWhichThePasswordWasChanged() {
    Visitor here = visitors.loggedIn(person);
    Visitor elsewhere = visitors.loggedIn(person);
    assertThat(elsewhere.get("/me").statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));

    var answer =
        here.post(
            "/me/password",
            Map.of(
                "current", TestPassword.PASSWORD,
                "password", "another set of words",
                "again", "another set of words"));

    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/me");
    assertThat(here.get("/me").body()).contains("Your password is changed");
    assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
    assertThat(elsewhere.get(WHO).statusCode()).isEqualTo(401);
  }

  @Test
  void seeChangedRolesAtOnce() {
    Visitor visitor = visitors.loggedIn(person);
    assertThat(visitor.get("/me").body()).doesNotContain("href=\"/cycles\"");

    giveRole(Role.COORDINATOR);

    assertThat(visitor.get("/me").body()).contains("href=\"/cycles\"");
    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);

    giveRole(Role.MENTEE);

    assertThat(visitor.get("/me").body()).doesNotContain("href=\"/cycles\"");
    assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void endWithADeactivation() {
    Visitor visitor = visitors.loggedIn(person);
    assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(visitor.get(WHO).statusCode()).isEqualTo(200);

    people.deactivate(administrator, person);

    assertThat(visitor.get(WHO).statusCode()).isEqualTo(401);
    assertThat(visitor.get("/me").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({"MENTEE, 24", "COORDINATOR, 12", "ADMINISTRATOR, 12"})
  void endSomeTimeAfterTheLoginHoweverMuchTheyAreUsed(Role role, int hours) {
    giveRole(role);
    Visitor visitor = visitors.loggedIn(person);
    String token = visitor.formToken("/me");
    begun(Duration.ofHours(hours).minusMinutes(11));
    assertThat(ending(visitor).attr("hidden")).isEqualTo("hidden");
    assertThat(Integer.parseInt(ending(visitor).attr("data-told-in"))).isBetween(1, 60);
    begun(Duration.ofHours(hours).minusMinutes(10));
    assertThat(ending(visitor).hasAttr("hidden")).isFalse();
    assertThat(ending(visitor).text()).startsWith("Your login ends");
    begun(Duration.ofHours(hours).minusMinutes(1));
    assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    begun(Duration.ofHours(hours));

    var refused = visitor.send(token, "/me", Map.of("name", "Typed for long"));
    assertThat(Html.of(refused).texts("h1")).containsExactly("You are logged out");
    assertThat(Html.of(refused).texts("textarea")).contains("Typed for long");
    assertThat(visitor.get("/me").statusCode()).isEqualTo(302);
    assertThat(visitor.get(WHO).statusCode()).isEqualTo(401);
  }

  @Test
  void areRenewedByWhoHasJustSaidWhoTheyAre() {
    Visitor visitor = visitors.loggedIn(person);
    visitor.get("/me");
    begun(Duration.ofHours(24).minusMinutes(5));
    assertThat(toldInTasklist(visitor)).isZero();
    assertThat(ending(visitor).select("a").attr("href")).isEqualTo("/me/sessions/renew");

    assertThat(visitor.get("/me/sessions/renew").statusCode()).isEqualTo(302);

    assertThat(Html.of(visitor.get("/me/sessions")).page().text()).contains("You stay logged in");
    assertThat(ending(visitor).hasAttr("hidden")).isTrue();
    assertThat(toldInTasklist(visitor)).isGreaterThan(23 * 60 * 60);
  }

  private static int toldInTasklist(Visitor visitor) {
    return visitor.get(WHO).headers().firstValue("Session-Told-In").map(Integer::parseInt).get();
  }

  /** An open Tasklist asks for its list every few seconds, also when nobody sits there. */
  @ParameterizedTest
  @CsvSource({"GET, /task/x", "POST, /filter/x/list?firstResult=0&maxResults=15"})
  void areNotKeptOpenByWhatTasklistAsksByItself(String method, String call) {
    Visitor visitor = visitors.loggedIn(person);
    visitor.page("/camunda/app/tasklist/default/");
    Duration idle = Duration.ofSeconds(maxInactive());
    used(idle.minusMinutes(2));
    Instant before = used();

    assertThat(polled(visitor, method, call)).isNotEqualTo(401);
    assertThat(used()).isEqualTo(before);
    assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    assertThat(used()).as("real work").isAfter(Instant.now().minusSeconds(60));

    used(idle);
    assertThat(polled(visitor, method, call)).isEqualTo(401);
    assertThat(visitor.get("/me").statusCode()).isEqualTo(302);
  }

  private static int polled(Visitor visitor, String method, String call) {
    String path = "/camunda/api/engine/engine/default" + call;
    return visitor.call(method, path, "{\"active\":true}").statusCode();
  }

  private int maxInactive() {
    return jdbc.sql("select max_inactive_interval from web_session where principal_name = ?")
        .param(Long.toString(person.value()))
        .query(Integer.class)
        .single();
  }

  private Instant used() {
    return (Instant)
        new DeserializingConverter()
            .convert(
                jdbc.sql(
                        """
                        select attribute_bytes from web_session_attributes join web_session
                        on primary_id = session_primary_id where principal_name = ?
                        and attribute_name
                          = 'org.culturalpearls.security.internal.SessionAgeFilter.used'
                        """)
                    .param(Long.toString(person.value()))
                    .query(byte[].class)
                    .single());
  }

  /** From now on it is so long ago that somebody worked in the session. */
  private void used(Duration ago) {
    at("org.culturalpearls.security.internal.SessionAgeFilter.used", ago);
  }

  /** From now on it is so long ago that the session began. */
  private void begun(Duration ago) {
    at("org.culturalpearls.security.internal.SessionAgeFilter", ago);
  }

  private void at(String attribute, Duration ago) {
    int sessions =
        jdbc.sql(
                """
                update web_session_attributes set attribute_bytes = ?
                where attribute_name = ?
                and session_primary_id in
                  (select primary_id from web_session where principal_name = ?)
                """)
            .params(
                new SerializingConverter().convert(Instant.now().minus(ago)),
                attribute,
                Long.toString(person.value()))
            .update();
    assertThat(sessions).isEqualTo(1);
  }

  private static Element ending(Visitor visitor) {
    return Html.of(visitor.get("/me")).all("[data-told-in]").first();
  }

  @Test
  void haveIdsThatNobodyGuesses() {
    visitors.loggedIn(person);
    assertThat(
            jdbc.sql("select session_id from web_session where principal_name = ?")
                .param(Long.toString(person.value()))
                .query(String.class)
                .single())
        .matches("[A-Za-z0-9_-]{36}")
        .doesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}-.*");
  }

  /** Those of Tasklist, too. */
  @Test
  void haveCookiesThatOtherSitesDoNotSend() {
    Visitor visitor = visitors.stranger();
    String email = visitors.email(person);
    assertThat(
            Stream.of(
                    visitor.get("/login"),
                    visitor.post(
                        "/login", Map.of("email", email, "password", TestPassword.PASSWORD)),
                    visitor.get("/camunda/app/tasklist/default/"))
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream()))
        .hasSizeGreaterThan(3)
        .allMatch(cookie -> cookie.contains("SameSite=Lax"), "names who may send it");
  }

  @Test
  void areListedAndTheOthersEndedAtOnce() {
    Visitor here = visitors.loggedIn(person);
    Visitor elsewhere = visitors.loggedIn(person);
    Visitor other = visitors.loggedIn(administrator);
    assertThat(Html.of(here.get("/me/sessions")).texts("tbody td:last-child"))
        .containsExactlyInAnyOrder("In this browser", "In another browser");

    here.post("/me/sessions", "/me/sessions/end-others", Map.of());

    assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
    assertThat(Html.of(here.get("/me/sessions")).texts("tbody td:last-child"))
        .containsExactly("In this browser");
    assertThat(other.get("/me").statusCode()).isEqualTo(200);
  }

  private void giveRole(Role role) {
    long version = people.forChange(administrator, person).version();
    people.changeRoles(administrator, new PeopleService.ChangeRoles(person, version, Set.of(role)));
  }
}
