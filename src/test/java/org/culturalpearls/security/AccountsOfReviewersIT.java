package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Coordinators get into nobody's account who decides about others, also where no mails are sent.
 */
@ServerTest
class AccountsOfReviewersIT {

  private static final Pattern TOKEN = Pattern.compile("/(?:invitation|address)/[\\w-]{20,}");

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private JdbcClient jdbc;

  private PersonId coordinator;
  private Visitor visitor;
  private String mine;

  @BeforeEach
  void coordinatorWhoMentorsToo() {
    coordinator = programme.person("A coordinator", Role.COORDINATOR, Role.MENTOR);
    visitor = visitors.loggedIn(coordinator);
    mine = "mine-" + UUID.randomUUID() + "@example.org";
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SELECTOR", "JUROR", "COORDINATOR"})
  void giveCoordinatorsNeitherAddressNorLink(Role role) {
    PersonId reviewer = programme.person("A reviewer", role, Role.MENTOR);
    String before = visitors.email(reviewer);

    HttpResponse<String> changed = changeAddress(visitor, reviewer, mine);
    assertThat(changed.statusCode()).isEqualTo(400);
    assertThat(changed.body()).contains("only administrators change the address");
    assertThat(email(reviewer)).isEqualTo(before);

    HttpResponse<String> link = visitor.post("/people", invitation(reviewer), Map.of());
    assertThat(link.statusCode()).isEqualTo(403);
    assertThat(link.body()).doesNotContainPattern(TOKEN);
    assertThat(visitor.get(invitation(reviewer)).body()).doesNotContainPattern(TOKEN);
    assertThat(links(reviewer)).isZero();
  }

  @Test
  void giveThemToAdministratorsOnTheRecord() {
    PersonId juror = programme.person("A juror", Role.JUROR);
    String before = visitors.email(juror);
    Visitor administrator =
        visitors.loggedIn(programme.person("An administrator", Role.ADMINISTRATOR));

    assertThat(changeAddress(administrator, juror, mine).statusCode()).isEqualTo(302);

    assertThat(email(juror)).isEqualTo(mine);
    assertThat(told(juror)).hasSize(2);
    Visitor own = visitors.stranger().logIn(mine, TestPassword.PASSWORD);
    assertThat(own.get("/me").body()).contains("An administrator", before, mine);
    assertThat(own.get("/me/data.json").body()).contains(before);
    assertThat(administrator.post("/people", invitation(juror), Map.of()).body())
        .containsPattern(TOKEN);
  }

  @Test
  void areNotThoseOfMentorsWhoseAddressesCoordinatorsPutRightOnTheRecord() {
    PersonId mentor = programme.person("A mentor", Role.MENTOR);
    String before = visitors.email(mentor);

    assertThat(changeAddress(visitor, mentor, mine).statusCode()).isEqualTo(302);

    assertThat(email(mentor)).isEqualTo(mine);
    assertThat(told(mentor)).hasSize(2);
    assertThat(visitor.get("/people/" + mentor.value()).body()).contains(before);
  }

  @Test
  void areMovedByTheirOwnersWithThePasswordAndTheLink() {
    String before = email(coordinator);
    assertThat(changeAddress(visitor, coordinator, mine).statusCode()).isEqualTo(400);
    assertThat(askFor(mine, "wrong").statusCode()).isEqualTo(400);

    HttpResponse<String> asked = askFor(mine, TestPassword.PASSWORD);
    assertThat(asked.statusCode()).isEqualTo(200);
    Matcher link = TOKEN.matcher(asked.body());
    assertThat(link.find()).as("no mails are sent here").isTrue();
    Visitor stranger = visitors.stranger();
    assertThat(stranger.get(link.group()).statusCode()).isEqualTo(200);
    assertThat(email(coordinator)).isEqualTo(before);

    assertThat(stranger.post(link.group(), Map.of()).statusCode()).isEqualTo(302);
    assertThat(email(coordinator)).isEqualTo(mine);
    assertThat(told(coordinator)).hasSize(2);
    assertThat(stranger.get(link.group()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> askFor(String address, String password) {
    return visitor.post("/me/email", Map.of("email", address, "current", password));
  }

  private HttpResponse<String> changeAddress(Visitor by, PersonId person, String address) {
    String page = "/people/" + person.value() + "/change";
    Map<String, String> fields = new HashMap<>();
    fields.put("version", Html.of(by.get(page)).value("version"));
    fields.put("name", "Whoever");
    fields.put("email", address);
    fields.put("organisation", "An organisation");
    fields.put("language", "EN");
    fields.put("zone", "Europe/Stockholm");
    fields.put("country", "");
    return by.post(page, fields);
  }

  private static String invitation(PersonId person) {
    return "/people/" + person.value() + "/invitation";
  }

  private String email(PersonId person) {
    return jdbc.sql("select email from person where id = ?")
        .param(person.value())
        .query(String.class)
        .single();
  }

  private List<String> told(PersonId person) {
    return jdbc.sql(
            "select unique_key from mail where recipient_id = ? and kind = 'ADDRESS_CHANGED'")
        .param(person.value())
        .query(String.class)
        .list();
  }

  private long links(PersonId person) {
    return jdbc.sql("select count(*) from invitation where person_id = ?")
        .param(person.value())
        .query(Long.class)
        .single();
  }
}
